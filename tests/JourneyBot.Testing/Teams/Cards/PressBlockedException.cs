namespace JourneyBot.Testing.Teams.Cards;

/// <summary>The client's own validation keeps a press back: the bot hears nothing.</summary>
public sealed class PressBlockedException(string why) : Exception($"Teams sends nothing: {why}");
