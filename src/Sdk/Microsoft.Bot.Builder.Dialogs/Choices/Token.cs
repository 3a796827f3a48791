using System;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text; <see cref="End"/> is its last character.</summary>
internal readonly record struct Token(string Text, int Start, int End)
{
    /// <summary>In lower case and half width.</summary>
    public string Normalized => Tokenizer.Normalize(Span);

    private ReadOnlySpan<char> Span => Text.AsSpan(Start, End - Start + 1);

    public bool SameWord(Token other) => Tokenizer.SameText(Span, other.Span);
}
