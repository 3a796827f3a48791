using JourneyBot.Cards;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>Everything that may become of a form after it was pressed, and how it looks before.</summary>
internal static class FormMoods
{
    public static IEnumerable<(string Mood, FormState State)> Of(Form form, Moment moment)
    {
        var entry = EntryOf(form, moment);
        var changed = new Changed(entry, Label.Of(entry.Identity), WasThere: false);
        var typed = Typed(form, moment, Moment.Hostile);
        yield return ("first", new FormState());
        yield return ("saved", new FormState { Saved = new Saved([new Written(entry, false, false)]) });
        yield return ("saved before, withdrawn since", new FormState { Saved = new Saved([new Written(entry, true, true)]) });
        yield return ("saved fifty", new FormState { Saved = new Saved([.. Enumerable.Repeat(new Written(entry, false, false), 50)]) });
        yield return ("withdrawn", new FormState { Changed = changed });
        yield return ("restored", new FormState { Changed = changed, IsRestored = true });
        var editing = new Edited(form, entry, Label.Of(entry.Identity), ((Contribution)entry.Payload).Answers) { OnBehalfOf = Moment.Hostile };
        yield return ("changing", new FormState { Editing = editing, Refill = form.Refill(editing.Answers) });
        yield return ("changing, refused", new FormState { Editing = editing, Refill = typed, Refusal = new OneEntryStaysOne(editing.Label) });
        yield return ("changed", new FormState { Edited = editing });
        yield return ("page 1", new FormState { Page = 1, Refill = typed });
        yield return ("page 11", new FormState { Page = 11, Refill = typed });
        yield return ("found", new FormState { Refill = new RawAnswers(typed) { ["find"] = "1" } });
        yield return ("found nothing", new FormState { Refill = new RawAnswers(typed) { ["find"] = Moment.Hostile } });
        foreach (var refusal in Refusals(form))
        {
            yield return ($"refused: {refusal.GetType().Name}", new FormState { Refusal = refusal, Refill = typed });
        }

        var flood = string.Concat(Enumerable.Repeat(Moment.Hostile, 10_000 / Moment.Hostile.Length));
        yield return ("refused a flood", new FormState { Refusal = new AnswersAreTooLong(140_000), Refill = Typed(form, moment, flood) });
        yield return ("refused a Japanese flood", new FormState { Refusal = new AnswersAreTooLong(140_000), Refill = Typed(form, moment, new string('長', 10_000)) });
        yield return ("refused a flood of quotes", new FormState { Refusal = new AnswersAreTooLong(140_000), Refill = Typed(form, moment, new string('"', 10_000)) });
    }

    /// <summary>Every field filled in: texts by hand, choices by picking.</summary>
    public static RawAnswers Typed(Form form, Moment moment, string text)
    {
        var typed = new RawAnswers { [OnBehalf.Id] = text };
        foreach (var field in form.Fields)
        {
            typed[field.Id] = field switch
            {
                ChoiceField { Source: ChoiceSource.Catalogue catalogue } => catalogue.Ids[0],
                DateField => "2026-12-24",
                ScaleField => "-2",
                ChoiceField { Source: ChoiceSource.Made } => Labels(form, field, moment).FirstOrDefault() ?? "K7MQ",
                MultipleChoiceField { Source: ChoiceSource.Made } => string.Join(',', Labels(form, field, moment).TakeLast(200)),
                _ => text,
            };
            if (field is ChoiceField { OwnWords: true } own)
            {
                typed[own.OwnWordsId] = text;
            }
        }

        return typed;
    }

    private static IEnumerable<string> Labels(Form form, Field field, Moment moment) =>
        StepCatalog.Of(form.Step).Options(form, field, moment.Journey, moment.Language).Select(option => option.Label);

    private static IEnumerable<Refusal> Refusals(Form form) =>
    [
        new NothingWasAnswered(),
        new AnswerIsMissing(form, form.Fields[0]),
        new AnswerIsTooLong(form, form.Fields[^1], 10_000, Limits.ShortText),
        new AnswerDoesNotFit(form, form.Fields[^1], Moment.Hostile),
        new TooManyLines(51),
    ];

    private static Entry EntryOf(Form form, Moment moment) =>
        moment.Journey.Ledger.Entries.FirstOrDefault(entry => entry.Payload is Contribution known && known.Form == form.Id)
        ?? new Entry(
            new EntryKey(form.Step, Story.People[0], Operation.Of(form.Id)),
            DateTimeOffset.UnixEpoch,
            new Contribution(form.Id, new Answers { { form.Fields[0].Id, "K7MQ" } }),
            "delivery");
}
