using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Words of a text, in lower case and half width. White space and punctuation part words; a character beyond the basic
/// plane (an emoji) is a word of its own; scripts written without spaces stay in one piece.
/// </summary>
internal static class Tokenizer
{
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (!isPair && !IsBreak(Fold(text[i])))
                continue;

            AddWord(tokens, text, start, i);
            if (isPair)
            {
                tokens.Add(new Token(i, i + 1, text.Substring(i, 2)));
                i++;
            }

            start = i + 1;
        }

        AddWord(tokens, text, start, text.Length);
        return tokens;
    }

    /// <summary>The text in lower case and half width, character by character: positions stay what they are.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
            folded[i] = char.ToLowerInvariant(Fold(text[i]));
        return new string(folded);
    }

    /// <summary>The half width form of a full width character, as Japanese keyboards write letters and digits.</summary>
    public static char Fold(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' => ' ',
        _ => character,
    };

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (end > start)
            tokens.Add(new Token(start, end - 1, Normalize(text.AsSpan(start, end - start))));
    }

    private static bool IsBreak(char character) => character is
        < '0' or (> '9' and < 'A') or (> 'Z' and < 'a') or (> 'z' and < 'À')
        or (>= '\u02B9' and <= '\u036F') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F')
        or '\u3001' or '\u3002';
}
