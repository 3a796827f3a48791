using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices by their words, else by their place in the list.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, list, options, options?.Locale);

    internal static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options, string locale)
    {
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0)
            return found;

        var isEnglish = locale == null || locale.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        var words = Tokenizer.Tokens(utterance);
        var places = options is { RecognizeOrdinals: false } ? [] : PlaceInList.Ordinals(words, isEnglish);
        if (places.Count == 0 && options is not { RecognizeNumbers: false })
            places = PlaceInList.Numbers(utterance, words, isEnglish);

        foreach (var place in places)
        {
            if (place.Number >= 1 && place.Number <= list.Count)
                found.Add(ToResult(utterance, place, list[place.Number - 1]));
        }

        return found;
    }

    private static ModelResult<FoundChoice> ToResult(string utterance, PlaceInList place, Choice choice) => new()
    {
        Start = place.Start,
        End = place.End,
        TypeName = "choice",
        Text = utterance.Substring(place.Start, place.End - place.Start + 1),
        Resolution = new FoundChoice { Value = choice.Value, Index = place.Number - 1, Score = 1 },
    };
}
