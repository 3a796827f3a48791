using System;
using System.Collections.Generic;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices by their words in what somebody wrote.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return [.. FindValues(utterance, Names(choices, options), options).Select(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Text = found.Text,
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        })];
    }

    /// <summary>
    /// The values whose words stand in the text, in order. Where words belong to several values the better and longer
    /// match has them; a text that is a value as it stands finds that one only.
    /// </summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        utterance ??= string.Empty;
        if (Whole(utterance, values) is { } whole)
            return [whole];

        var words = Tokenizer.Tokens(utterance);
        var matches = new List<ValueMatch>();
        foreach (var value in values.Where(value => value.Value != null).OrderByDescending(value => value.Value.Length))
            matches.AddRange(ValueMatch.All(words, value, options));

        var found = new List<ModelResult<FoundValue>>();
        var foundIndexes = new HashSet<int>();
        var taken = new bool[words.Count];
        foreach (var match in matches.OrderByDescending(match => match.Score))
        {
            var its = taken.AsSpan(match.First, match.Last - match.First + 1);
            if (its.Contains(true) || !foundIndexes.Add(match.Value.Index))
                continue;
            its.Fill(true);
            found.Add(match.ToResult(utterance, words));
        }

        found.Sort((a, b) => a.Start - b.Start);
        return found;
    }

    private static List<SortedValue> Names(IList<Choice> choices, FindChoicesOptions options)
    {
        var names = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (options is not { NoValue: true })
                names.Add(new SortedValue { Value = choice.Value, Index = index });
            if (options is not { NoAction: true } && choice.Action?.Title is { } title)
                names.Add(new SortedValue { Value = title, Index = index });
            foreach (var synonym in choice.Synonyms ?? [])
                names.Add(new SortedValue { Value = synonym, Index = index });
        }

        return names;
    }

    // Punctuation counts here: "A < B" is not "A >= B".
    private static ModelResult<FoundValue> Whole(string utterance, List<SortedValue> values)
    {
        var text = utterance.AsSpan().Trim();
        foreach (var value in values)
        {
            if (value.Value == null || !Tokenizer.SameText(value.Value.AsSpan().Trim(), text))
                continue;

            return new ModelResult<FoundValue>
            {
                Text = utterance,
                Start = 0,
                End = utterance.Length - 1,
                TypeName = "value",
                Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = 1 },
            };
        }

        return null;
    }
}
