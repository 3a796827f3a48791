using JourneyBot.Commands;

namespace JourneyBot.Sharing;

/// <summary>Marks the commands of those who read the map, which <see cref="SharingRoom"/> carries out.</summary>
internal interface ISharing;

/// <summary>What customers need, and what is in their way, by phase and touchpoint.</summary>
internal sealed record ShowNeeds : Command, ISharing;
