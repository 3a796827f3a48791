using JourneyBot.Commands;

namespace JourneyBot.Leading;

/// <summary>Marks the commands on people, roles and time, which <see cref="LeadingRooms"/> carries out.</summary>
internal interface ILeading;

/// <summary>"department sales": one's own, as typed.</summary>
internal sealed record ChooseDepartment(string Name) : Command, ILeading;

/// <summary>"facilitator @name": who it is says the mention, not the text.</summary>
internal sealed record NameFacilitator : Command, ILeading;

internal sealed record TakeOver : Command, ILeading;

internal sealed record Observe : Command, ILeading;

internal sealed record Join : Command, ILeading;

internal sealed record MakePlan(int Minutes) : Command, ILeading;

internal sealed record SetTime(int Minutes) : Command, ILeading;

internal sealed record ExtendTime(int Minutes, string? Draft) : Command, ILeading;

internal sealed record PauseTime : Command, ILeading;

internal sealed record ResumeTime : Command, ILeading;

/// <param name="Visit">Of the step, as printed on the card; null when typed.</param>
internal sealed record SetDone(bool IsDone, int? Visit) : Command, ILeading;
