using JourneyBot.Workshops.Words;

namespace JourneyBot.Tabs;

/// <summary>A workshop in the tab's list.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="State">The open step, or when it ended; ours.</param>
/// <param name="Address">Of its map, for this person and a day.</param>
/// <param name="IsHere">Held in the conversation that the tab stands in.</param>
public sealed record TabRow(Line Title, string State, string Address, bool IsHere);
