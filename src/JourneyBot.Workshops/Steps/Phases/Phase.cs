using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>Similar actions under one name; a column of the map (A054). Equal names, folded, are one phase.</summary>
/// <param name="Key">The folded name.</param>
public sealed record Phase(string Key, string Name, IReadOnlyList<JourneyAction> Actions);
