using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>
/// Any form as a card: the guide as its head, what was saved or refused, the inputs (at most four in sight, the rest behind one
/// toggle), and one filled button. Never repainted by us: half-typed text would be lost.
/// </summary>
internal static class FormCard
{
    private const string MoreId = "more";

    /// <summary>Further forms in sight; the rest is behind "…".</summary>
    private const int MostOthers = 2;

    public static AdaptiveCard Draw(FormView view, CardActions actions) =>
        CardBudget.Fit(FormLevel.All, level => Draw(view, actions, level));

    private static AdaptiveCard Draw(FormView view, CardActions actions, FormLevel level)
    {
        var card = CardFrame.New(view.Language);
        var inputs = new FormInputs(view, level);
        card.Body.Add(FormHead.Draw(view));
        card.Body.AddRange(FormNotice.Draw(view, isCut: inputs.IsCut));
        card.Body.AddRange(inputs.Visible());
        AddHidden(card, view, inputs);
        card.Actions.AddRange(Actions(view, inputs, actions));
        return card;
    }

    private static void AddHidden(AdaptiveCard card, FormView view, FormInputs inputs)
    {
        var toggle = new AdaptiveToggleVisibilityAction { Title = CardTexts.All.Get("WriteMore", view.Language) };
        toggle.TargetElements.Add(new AdaptiveTargetElement(MoreId));
        card.Body.Add(new AdaptiveActionSet { Spacing = AdaptiveSpacing.Medium, Actions = { toggle } });
        // What somebody typed there is given back in sight: a hidden value would be sent unseen.
        var box = new AdaptiveContainer { Id = MoreId, IsVisible = view.State.ShowsMore || inputs.HasHiddenText, Spacing = AdaptiveSpacing.Small };
        box.Items.AddRange(inputs.Hidden());
        card.Body.Add(box);
    }

    private static IEnumerable<AdaptiveAction> Actions(FormView view, FormInputs inputs, CardActions actions)
    {
        var workshop = view.Workshop.Id;
        var form = new FormRef(view.Form.Step, view.Form.Id);
        if (view.State.Editing is { } editing)
        {
            var save = new SaveEdit(form, editing.Target.Identity, view.Draft, []) { Workshop = workshop };
            yield return actions.Main(CardTexts.All.Get("SaveChange", view.Language), save);
            yield return actions.Plain(CardTexts.All.Get("LeaveAsItIs", view.Language), new OpenForm(form) { Workshop = workshop });
            yield break;
        }

        var add = new Contribute(form, view.Draft, []) { Workshop = workshop };
        yield return actions.Main(view.Form.Texts.Get($"{view.Form.Id}.Add", view.Language), add);

        if (UndoOf(view) is { } undo)
        {
            yield return actions.Plain(undo.Title, undo.Command with { Workshop = workshop });
        }

        if (view.State.Saved is { Entries: [{ IsWithdrawn: false } saved] })
        {
            var title = CardTexts.All.Get("ChangeIt", view.Language, new Argument("label", Acknowledgement.LabelOf(saved)));
            yield return actions.Plain(title, new OpenEdit(saved.Entry.Identity) { Workshop = workshop });
        }

        if (inputs.Choices.NextPage is { } next)
        {
            var turn = new TurnPage(form, view.Draft, [], next) { Workshop = workshop };
            yield return actions.Plain(inputs.Choices.NextPageTitle(), turn, withInputs: true);
        }

        if (Importing.ImportButton.On(view, actions) is { } import)
        {
            yield return import;
        }

        foreach (var (other, i) in Others(view).Select((other, i) => (other, i)))
        {
            var open = new OpenForm(new FormRef(other.Step, other.Id)) { Workshop = workshop };
            var title = CardTexts.All.Get("OpenOther", view.Language, new Argument("word", NameOf(other, view.Language)));
            yield return i < MostOthers ? actions.Plain(title, open) : actions.Rare(title, open);
        }
    }

    /// <summary>The short mode asks no further forms; from one called by its word the way back is there.</summary>
    private static IEnumerable<Form> Others(FormView view)
    {
        var step = StepCatalog.Of(view.Form.Step);
        return step.Forms.Where(other => other.Id != view.Form.Id && step.Offers(other, view.Journey)
            && (view.Workshop.Plan is not { IsShort: true } || ShortMode.Asks(other)));
    }

    /// <summary>A step's first form is called like the step.</summary>
    private static string NameOf(Form form, Language language) =>
        form.WordsIn(language).FirstOrDefault() ?? StepTexts.Name(form.Step, language);

    private static (string Title, Command Command)? UndoOf(FormView view)
    {
        var state = view.State;
        if (state.Saved is { Entries: [var only] })
        {
            var argument = new Argument("label", Acknowledgement.LabelOf(only));
            return only.IsWithdrawn
                ? (CardTexts.All.Get("PutBack", view.Language, argument), new PutBack(only.Entry.Identity, view.Draft))
                : (CardTexts.All.Get("TakeBack", view.Language, argument), new TakeBack(only.Entry.Identity, view.Draft));
        }

        return state.Changed is { } changed && !state.IsRestored
            ? (CardTexts.All.Get("PutBack", view.Language, new Argument("label", changed.Label)), new PutBack(changed.Target.Identity, view.Draft))
            : null;
    }
}
