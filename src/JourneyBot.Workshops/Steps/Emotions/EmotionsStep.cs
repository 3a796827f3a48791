using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>What the persona feels, what worries them, and which information resolves it.</summary>
public sealed class EmotionsStep : WorkshopStep
{
    private const int Shown = 3;

    public override StepId Id => StepId.Emotions;

    public override IReadOnlyList<Form> Forms { get; } = [EmotionsForm.Form, ConcernForm.Form];

    public override IReadOnlyList<Section> Board(Journey journey, Language language)
    {
        var scored = journey.Feelings.Scored.Select(feeling => FeelingRow.Of(feeling, language, journey.Chosen.Has(feeling))).ToList();
        var open = Unscored(journey).Select(contact => ContactRow.Of(contact, language)).ToList();
        return
        [
            new Section(null, [Progress(journey, open.Count, language)]),
            new Section(EmotionsForm.Texts.Get("Heading.Scored", language), scored, Count: scored.Count),
            .. Concerns(journey, language),
            .. open.Count == 0 ? Array.Empty<Section>() : [new Section(EmotionsForm.Texts.Get("Heading.Open", language), open, Count: open.Count)],
        ];
    }

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language)
    {
        if (!journey.Feelings.Lowest.Any())
        {
            return [new Section(null, [EmotionsForm.Texts.Line("Summary.Empty", language, Tone.Strong).As(Weight.Lead)]), .. Concerns(journey, language)];
        }

        var lowest = journey.Feelings.Lowest.Take(Shown).Where((feeling, i) => i == 0 || feeling.Mean < 0).ToList();
        return
        [
            new Section(null, [Lead(lowest[0], language)]),
            .. JourneyCurve.Section(journey, language) is { } curve ? [curve] : Array.Empty<Section>(),
            new Section(EmotionsForm.Texts.Get("Heading.Lowest", language), [.. lowest.SelectMany(feeling => LowPoint.Lines(feeling, journey, language))], Count: lowest.Count) { IsTight = true },
            .. ChosenSection.Of(journey, Id, language) is { } chosen ? [chosen] : Array.Empty<Section>(),
            .. Pains(journey, lowest.Count, language),
            .. Concerns(journey, language),
        ];
    }

    protected override IEnumerable<Finding> Look(Journey journey) => EmotionsCheck.Run(journey);

    protected override IEnumerable<Finding> Widen(Journey journey) => EmotionsPrompts.Run(journey);

    protected override IReadOnlyList<Option> Offer(Form form, Field field, Journey journey, Language language) => field.Id switch
    {
        EmotionsForm.Contact => ContactOptions(journey, language),
        ConcernForm.Place => [.. journey.Contacts.Select(contact => new Option(contact.Label, ContactRow.Title(contact, language), false))],
        ConcernForm.Border => [.. journey.Borders
            .Select(border => new Option(border.Label, $"{border.From.Name} → {border.To.Name}", border.Concerns.Count == 0))
            .OrderByDescending(option => option.IsMissing)],
        _ => [],
    };

    private static List<Option> ContactOptions(Journey journey, Language language)
    {
        var open = Unscored(journey).Select(contact => contact.Identity).ToHashSet(StringComparer.Ordinal);
        return [.. journey.Contacts
            .Select(contact => new Option(contact.Label, ContactRow.Title(contact, language), open.Contains(contact.Identity)))
            .OrderByDescending(option => option.IsMissing)];
    }

    internal static IEnumerable<Contact> Unscored(Journey journey)
    {
        var scored = journey.Feelings.Scored.Where(feeling => feeling.Count > 0).Select(feeling => feeling.Contact.Identity).ToHashSet(StringComparer.Ordinal);
        return journey.Contacts.Where(contact => !scored.Contains(contact.Identity));
    }

    private static Line Progress(Journey journey, int open, Language language) => new(
        [
            new Run(EmotionsForm.Texts.Get("Board.Scores", language,
                Argument.Count("count", journey.Feelings.Scored.Sum(feeling => feeling.Count))), Tone.Strong),
            new Run(EmotionsForm.Texts.Get("Board.Coverage", language,
                Argument.Count("scored", journey.Contacts.Count - open), Argument.Count("contacts", journey.Contacts.Count))),
        ],
        Weight.Lead);

    private static Line Lead(ContactFeeling lowest, Language language) => EmotionsForm.Texts.Line("Summary.Lead", language, Tone.Strong,
        Argument.User("action", lowest.Contact.Action.Text),
        new Argument("mean", JourneyCurve.Number(lowest.Mean, language))).As(Weight.Lead);

    /// <summary>Everything that hurts, in journey order, where the lowest points are not all of it (A094).</summary>
    private static IEnumerable<Section> Pains(Journey journey, int shown, Language language)
    {
        var rows = journey.Feelings.Pains.Select(feeling => FeelingRow.Of(feeling, language, journey.Chosen.Has(feeling))).ToList();
        if (rows.Count > shown)
        {
            yield return new Section(EmotionsForm.Texts.Get("Heading.Pains", language), rows, SectionStyle.Folded, rows.Count);
        }
    }

    /// <summary>At each border: the worry, and what resolves it.</summary>
    private static IEnumerable<Section> Concerns(Journey journey, Language language)
    {
        var lines = journey.Borders.Where(border => border.Concerns.Count > 0).SelectMany(border => ConcernLines(journey, border, language)).ToList();
        if (lines.Count > 0)
        {
            yield return new Section(
                EmotionsForm.Texts.Get("Heading.Concerns", language), lines, Count: journey.Borders.Sum(border => border.Concerns.Count));
        }
    }

    private static IEnumerable<Line> ConcernLines(Journey journey, Border border, Language language)
    {
        yield return new Line([Rows.Said(border.From.Name, Tone.Strong), new Run(" → ", Tone.Strong), Rows.Said(border.To.Name, Tone.Strong)], Weight.Border);
        foreach (var concern in border.Concerns)
        {
            var line = EmotionsForm.Texts.Line("Row.Concern", language,
                new Argument("label", concern.Label), Argument.User("concern", concern.Text), Argument.User("information", concern.Information ?? "?"));
            yield return journey.FindContact(concern.Place) is { } place
                ? line with { Runs = [.. line.Runs, Rows.Said(ContactRow.InBrackets(string.Empty, Channels.Name(place, language), language), Tone.Subtle)] }
                : line;
        }
    }
}
