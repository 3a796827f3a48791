using JourneyBot.Commands;

namespace JourneyBot.Leading;

/// <summary>Marks the commands on people, roles and time, which <see cref="LeadingRooms"/> carries out.</summary>
internal interface ILeading;

/// <summary>"department sales": one's own, as typed.</summary>
internal sealed record ChooseDepartment(string Name) : Command, ILeading;
