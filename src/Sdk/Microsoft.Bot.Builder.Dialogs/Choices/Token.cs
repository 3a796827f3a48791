namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text; <see cref="End"/> is its last character.</summary>
internal readonly record struct Token(int Start, int End, string Normalized);
