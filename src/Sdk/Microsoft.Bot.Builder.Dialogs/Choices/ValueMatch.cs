using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value met between two words of a text.</summary>
internal readonly record struct ValueMatch(SortedValue Value, int First, int Last, float Score)
{
    private const int DefaultDistance = 2;

    public static IEnumerable<ValueMatch> All(List<Token> words, SortedValue value, FindValuesOptions options)
    {
        var wanted = Tokenizer.Tokens(value.Value);
        for (var from = 0; from < words.Count;)
        {
            if (Next(words, from, value, wanted, options) is not { } match)
                yield break;
            yield return match;
            from = match.Last + 1;
        }
    }

    public ModelResult<FoundValue> ToResult(string text, List<Token> words)
    {
        var (start, end) = (words[First].Start, words[Last].End);
        return new ModelResult<FoundValue>
        {
            Text = text.Substring(start, end - start + 1),
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = Value.Value, Index = Value.Index, Score = Score },
        };
    }

    private static ValueMatch? Next(List<Token> words, int from, SortedValue value, List<Token> wanted, FindValuesOptions options)
    {
        var (first, last, matched, strayed) = (-1, -1, 0, 0);
        foreach (var word in wanted)
        {
            var at = IndexOf(words, word, from);
            var distance = matched == 0 ? 0 : at - from;
            if (at < 0 || distance > (options?.MaxTokenDistance ?? DefaultDistance))
                continue;

            matched++;
            strayed += distance;
            first = first < 0 ? at : first;
            last = at;
            from = at + 1;
        }

        var complete = matched == wanted.Count;
        if (matched == 0 || (!complete && options is not { AllowPartialMatches: true }))
            return null;
        return new ValueMatch(value, first, last, complete ? (float)matched / (matched + strayed) : 0);
    }

    private static int IndexOf(List<Token> words, Token wanted, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (words[i].SameWord(wanted))
                return i;
        }

        return -1;
    }
}
