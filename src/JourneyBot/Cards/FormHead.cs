using AdaptiveCards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>
/// The guide: the question, why, an example, and tips behind a toggle with a sentence to read aloud. After an Add it shrinks to
/// the question and the tips, which then hold the rest.
/// </summary>
internal static class FormHead
{
    private const string TipsId = "tips";
    private const int NameLength = 60;

    public static AdaptiveContainer Draw(FormView view)
    {
        var question = Guide(view, "Question");
        var head = CardFrame.Head(CardFrame.Kicker(view.Workshop, view.Form.Step, view.Language), question, null, NameLength);
        foreach (var run in head.Items.OfType<AdaptiveRichTextBlock>().SelectMany(block => block.Inlines).OfType<AdaptiveTextRun>())
        {
            run.Size = AdaptiveTextSize.Medium;
        }

        var isShort = view.State is not { Saved: null, Refusal: null, Changed: null, Editing: null, Edited: null };
        if (!isShort)
        {
            head.Items.AddRange(WhyAndExample(view));
        }

        var toggle = new AdaptiveToggleVisibilityAction { Title = CardTexts.All.Get("Tips", view.Language) };
        toggle.TargetElements.Add(new AdaptiveTargetElement(TipsId));
        head.Items.Add(new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small, Actions = { toggle } });
        head.Items.Add(Tips(view, isShort));
        return head;
    }

    private static IEnumerable<AdaptiveElement> WhyAndExample(FormView view)
    {
        yield return CardFrame.Small(CardText.Rich(Guide(view, "Why"), NameLength));
        yield return CardFrame.Small(Subtle(view.Form.Texts.Get($"{view.Form.Id}.Example", view.Language)));
    }

    private static AdaptiveContainer Tips(FormView view, bool isShort)
    {
        var tips = new AdaptiveContainer { Id = TipsId, IsVisible = false, Spacing = AdaptiveSpacing.Small };
        if (isShort)
        {
            tips.Items.AddRange(WhyAndExample(view));
        }

        foreach (var tip in view.Form.Texts.Get($"{view.Form.Id}.Tips", view.Language).Split('\n'))
        {
            tips.Items.Add(CardFrame.Small(CardText.Ours($"・{tip}")));
        }

        var aloud = view.Form.Texts.Get($"{view.Form.Id}.ReadAloud", view.Language);
        var read = Subtle(CardTexts.All.Get("ReadAloud", view.Language, new Argument("sentence", aloud)));
        read.Spacing = AdaptiveSpacing.Medium;
        tips.Items.Add(read);
        tips.Items.Add(CardFrame.Small(Subtle(view.Form.Texts.Get($"{view.Form.Id}.How", view.Language))));
        if (view.Mention is { } bot)
        {
            tips.Items.Add(CardFrame.Small(CardText.Rich(CardTexts.All.Line("Help.Mention", view.Language, Tone.Subtle, Argument.User("bot", bot)))));
        }

        return tips;
    }

    private static Line Guide(FormView view, string part) =>
        GuideText.Line(view.Form, part, view.Journey, view.Language);

    private static AdaptiveTextBlock Subtle(string text)
    {
        var block = CardText.Ours(text);
        block.IsSubtle = true;
        return block;
    }
}
