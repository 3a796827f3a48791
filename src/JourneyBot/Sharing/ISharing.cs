using JourneyBot.Commands;
using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Sharing;

/// <summary>Marks the commands of those who read the map, which <see cref="SharingRoom"/> carries out.</summary>
internal interface ISharing;

/// <summary>What customers need, and what is in their way, by phase and touchpoint.</summary>
internal sealed record ShowNeeds : Command, ISharing;

/// <summary>A card to say what one sees otherwise.</summary>
internal sealed record OpenAnswer : Command, ISharing;

/// <param name="Comment">As it came; with an objection only.</param>
internal sealed record GiveAnswer(Stance Stance, string? Comment) : Command, ISharing;

/// <summary>Measures by effect and effort.</summary>
internal sealed record ShowMatrix : Command, ISharing;
