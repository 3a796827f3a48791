namespace JourneyBot.Testing.Teams.Cards;

/// <summary>One choice of an input: the title is read, the value is sent.</summary>
public sealed record CardChoice(string Title, string Value);
