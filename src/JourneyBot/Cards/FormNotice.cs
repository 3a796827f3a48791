using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>What became of the last press, directly above the first field.</summary>
internal static class FormNotice
{
    private const int MostRows = 5;

    public static IEnumerable<AdaptiveElement> Draw(FormView view, bool isCut)
    {
        var state = view.State;
        if (state.Refusal is { } refusal)
        {
            yield return Refused(refusal, isCut, view.Language);
        }
        else if (state.Editing is { } editing)
        {
            yield return Box(AdaptiveContainerStyle.Emphasis, CardTexts.All.Line("Changing", view.Language, new Argument("label", editing.Label)));
        }
        else if (state.Edited is { } edited)
        {
            yield return Box(AdaptiveContainerStyle.Good, Acknowledgement.Of(edited, view.Language, view.Journey));
        }
        else if (state.Saved is { } saved)
        {
            yield return SavedBox(view, saved);
            if (view.CatchUp is { } catchUp)
            {
                yield return Box(AdaptiveContainerStyle.Emphasis, [CardTexts.All.Line("JustCame", view.Language, Tone.Strong), .. catchUp.Lines]);
            }
        }
        else if (state.Changed is { } changed)
        {
            var key = state.IsRestored ? "Restored" : "Withdrawn";
            yield return Box(AdaptiveContainerStyle.Emphasis, ChatTexts.All.Line(key, view.Language, new Argument("label", changed.Label)));
        }
    }

    private static AdaptiveContainer Refused(Refusal refusal, bool isCut, Language language)
    {
        var box = Box(
            AdaptiveContainerStyle.Warning,
            CardTexts.All.Line("NotSaved", language, Tone.Strong),
            refusal.Tell(language));
        if (isCut)
        {
            box.Items.Add(CardFrame.Small(CardText.Ours(CardTexts.All.Get("TextIsCut", language))));
        }

        return box;
    }

    private static AdaptiveContainer SavedBox(FormView view, Saved saved)
    {
        var box = saved.Entries is [var only]
            ? Box(AdaptiveContainerStyle.Good, One(view, only))
            : Box(AdaptiveContainerStyle.Good, [Several(view, saved), .. saved.Entries.Take(MostRows).Select(written => Row(view, written))]);
        var next = CardText.Ours(CardTexts.All.Get("AddAnother", view.Language));
        next.Size = AdaptiveTextSize.Small;
        next.IsSubtle = true;
        box.Items.Add(CardFrame.Small(next));
        return box;
    }

    private static Line One(FormView view, Written written) => ChatTexts.All.Line(
        written.IsWithdrawn ? "WithdrawnBefore" : "Saved",
        view.Language,
        new Argument("label", Acknowledgement.LabelOf(written)),
        Argument.User("text", Acknowledgement.TextOf(view.Form, written.Entry, view.Language, view.Journey)));

    private static Line Several(FormView view, Saved saved) => ChatTexts.All.Line(
        "SavedSeveral", view.Language, Argument.Count("count", saved.Entries.Count), new Argument("rows", string.Empty));

    private static Line Row(FormView view, Written written) => Line.Of(
        new Run($"{Acknowledgement.LabelOf(written)}  ", Tone.Label),
        new Run(Acknowledgement.TextOf(view.Form, written.Entry, view.Language, view.Journey), IsUserText: true));

    private static AdaptiveContainer Box(AdaptiveContainerStyle style, params Line[] lines)
    {
        var box = new AdaptiveContainer { Style = style, Spacing = AdaptiveSpacing.Medium };
        box.Items.AddRange(lines.Select(line => CardFrame.Small(CardText.Rich(line))));
        return box;
    }
}
