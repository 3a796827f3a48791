using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Actions;

/// <summary>
/// A typed action with marks in front: "- fitting rooms are full", "＋ 新作を見る", "▶ hears of us", "bad: gives up".
/// A sign before a number is part of the text. Lists are told from signs before (<see cref="TypedLines"/>).
/// </summary>
internal static class ActionLine
{
    private const int LongestWord = 12;

    public static RawAnswers? Read(string line)
    {
        var answers = new RawAnswers();
        var rest = line.AsSpan().Trim();
        while (TakeMark(ref rest, answers))
        {
            rest = rest.TrimStart();
        }

        if (answers.Count == 0 || rest.IsEmpty)
        {
            return null;
        }

        answers[ActionsForm.What] = rest.ToString();
        return answers;
    }

    private static bool TakeMark(ref ReadOnlySpan<char> rest, RawAnswers answers)
    {
        if (rest.IsEmpty)
        {
            return false;
        }

        var isBeforeNumber = rest.Length > 1 && char.IsDigit(rest[1]);
        if (Sign(rest[0]) is { } sign && !isBeforeNumber && answers.TryAdd(sign.Field, sign.Choice))
        {
            rest = rest[1..];
            return true;
        }

        var colon = rest.IndexOfAny(':', '：');
        if (colon is > 0 and <= LongestWord && Word(rest[..colon].ToString()) is { } word && answers.TryAdd(word.Field, word.Choice))
        {
            rest = rest[(colon + 1)..];
            return true;
        }

        return false;
    }

    private static (string Field, string Choice)? Sign(char sign) => sign switch
    {
        '+' or '＋' => (ActionsForm.Tone, ActionsForm.Good),
        '-' or '\u2212' or '－' or '–' => (ActionsForm.Tone, ActionsForm.Bad),
        '・' or '·' or '•' or '*' => (ActionsForm.Tone, ActionsForm.Neutral),
        '▶' or '►' => (ActionsForm.Place, ActionsForm.Start),
        '■' or '◼' => (ActionsForm.Place, ActionsForm.Goal),
        _ => null,
    };

    private static (string Field, string Choice)? Word(string word)
    {
        foreach (var field in (ReadOnlySpan<ChoiceField>)[ActionsForm.ToneField, ActionsForm.PlaceField])
        {
            if (Choices.Match(ActionsForm.Form, field, field.Source, word) is { } choice)
            {
                return (field.Id, choice);
            }
        }

        return null;
    }
}
