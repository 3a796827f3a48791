using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Grouping;

/// <summary>Actions that may belong together, in journey order, with a name to begin with: the team renames.</summary>
public sealed record GroupProposal(string Name, IReadOnlyList<JourneyAction> Actions);
