namespace JourneyBot.Extension;

/// <summary>A chat message that somebody wants in the workshop.</summary>
/// <param name="Text">Plain and clean.</param>
/// <param name="Author">Who wrote it, where that is another person than who takes it; else null.</param>
internal sealed record ChatMessage(string Text, DateTimeOffset? At, string? Author);
