using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Words of a text; case and width do not part or tell them apart. White space and punctuation part words; a character beyond the basic
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
                tokens.Add(new Token(text, i, i + 1));
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
            folded[i] = Lower(text[i]);
        return new string(folded);
    }

    public static bool SameText(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && Lower(a[i]) != Lower(b[i]))
                return false;
        }

        return true;
    }

    /// <summary>The half width form of a full width character, as Japanese keyboards write letters and digits.</summary>
    public static char Fold(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' => ' ',
        _ => character,
    };

    private static char Lower(char character) => char.ToLowerInvariant(Fold(character));

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (end > start)
            tokens.Add(new Token(text, start, end - 1));
    }

    private static bool IsBreak(char character) => character is
        < '0' or (> '9' and < 'A') or (> 'Z' and < 'a') or (> 'z' and < 'À')
        or (>= '\u02B9' and <= '\u036F') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F')
        or '\u3001' or '\u3002';
}
