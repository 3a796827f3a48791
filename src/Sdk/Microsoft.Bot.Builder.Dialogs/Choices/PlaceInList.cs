using System;
using System.Collections.Generic;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// A number that somebody wrote to point at a choice: digits of any width, and in English the words up to ten.
/// No other number words, and no arithmetic.
/// </summary>
internal readonly record struct PlaceInList(int Start, int End, int Number)
{
    private static readonly string[] EnglishNumbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] EnglishOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static List<PlaceInList> Ordinals(List<Token> words, bool isEnglish)
    {
        var places = new List<PlaceInList>();
        if (!isEnglish)
            return places;

        foreach (var word in words)
        {
            var text = word.Normalized;
            var number = NumberBefore(text, "st", "nd", "rd", "th");
            if (number == 0)
                number = Array.IndexOf(EnglishOrdinals, text) + 1;
            if (number > 0)
                places.Add(new PlaceInList(word.Start, word.End, number));
        }

        return places;
    }

    public static List<PlaceInList> Numbers(string text, List<Token> words, bool isEnglish)
    {
        var places = new List<PlaceInList>();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsDigit(text, i))
                i = AddDigits(places, text, i);
        }

        if (isEnglish)
            AddWords(places, words);
        return places;
    }

    private static void AddWords(List<PlaceInList> places, List<Token> words)
    {
        foreach (var word in words)
        {
            var number = Array.IndexOf(EnglishNumbers, word.Normalized) + 1;
            if (number > 0)
                places.Add(new PlaceInList(word.Start, word.End, number));
        }

        places.Sort((a, b) => a.Start - b.Start);
    }

    // Digits inside a word ("v2"), behind a minus or beside a decimal point count nothing in a list.
    private static int AddDigits(List<PlaceInList> places, string text, int start)
    {
        var end = start;
        while (IsDigit(text, end + 1) || (IsPoint(text, end + 1) && IsDigit(text, end + 2)))
            end++;

        var isNumber = !IsLatin(text, start - 1) && !IsLatin(text, end + 1) && !IsMinus(text, start - 1);
        if (isNumber && int.TryParse(Tokenizer.Normalize(text.AsSpan(start, end - start + 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            places.Add(new PlaceInList(start, end, number));
        return end;
    }

    private static int NumberBefore(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)
                && int.TryParse(word.AsSpan(0, word.Length - ending.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        }

        return 0;
    }

    private static char At(string text, int index) => index >= 0 && index < text.Length ? Tokenizer.Fold(text[index]) : '\0';

    private static bool IsDigit(string text, int index) => char.IsAsciiDigit(At(text, index));

    private static bool IsPoint(string text, int index) => At(text, index) is '.';

    private static bool IsLatin(string text, int index) => At(text, index) is '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= 'À' and <= 'ɏ');

    private static bool IsMinus(string text, int index) => At(text, index) is '-' or '−' && !char.IsLetterOrDigit(At(text, index - 1));
}
