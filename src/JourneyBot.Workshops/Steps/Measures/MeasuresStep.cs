using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>What removes each negative factor and moves the persona on.</summary>
public sealed class MeasuresStep : WorkshopStep
{
    public override StepId Id => StepId.Measures;

    public override IReadOnlyList<Form> Forms { get; } = [MeasuresForm.Form, ViewpointsForm.Form, ClosingForm.Form, NotNowForm.Form];

    public override IReadOnlyList<Section> Board(Journey journey, Language language)
    {
        var rows = journey.Measures.Select(measure => Row(measure, journey.Chosen.Has(measure), language)).ToList();
        var factors = MeasuresCheck.Uncovered(journey).ToList();
        var uncovered = factors.SelectMany(factor => FactorRows(factor, journey, language)).ToList();
        return
        [
            new Section(null, [new Line([new Run(StepTexts.Count("measures", rows.Count, language), Tone.Strong)], Weight.Lead)]),
            .. factors.Count == 0 ? Array.Empty<Section>() : [new Section(MeasuresForm.Texts.Get("Heading.Uncovered", language), uncovered, Count: factors.Count)],
            new Section(MeasuresForm.Texts.Get("Heading.Measures", language), rows, Count: rows.Count),
            .. NotNowLines.Section(journey, language) is { } putOff ? [putOff] : Array.Empty<Section>(),
            .. PhaseCover.Section(journey, language) is { } cover ? [cover] : Array.Empty<Section>(),
            .. Surprises(journey, language),
            .. ViewpointLines.Sections(journey, language),
            .. ClosingLines.Section(journey, language) is { } closing ? [closing] : Array.Empty<Section>(),
        ];
    }

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language)
    {
        if (journey.Measures.Count == 0)
        {
            return [new Section(null, [MeasuresForm.Texts.Line("Summary.Empty", language, Tone.Strong).As(Weight.Lead)])];
        }

        var lead = MeasuresForm.Texts.Line("Summary.Lead", language, Tone.Strong,
            StepTexts.Counted("measures", journey.Measures.Count, language),
            Argument.Count("owned", journey.Measures.Count(measure => measure.Owner is not null)));
        return
        [
            new Section(null, [lead.As(Weight.Lead), .. Running(journey, language)]),
            .. ChosenSection.Of(journey, Id, language) is { } chosen ? [chosen] : Array.Empty<Section>(),
            .. Board(journey, language).Skip(1),
        ];
    }

    /// <summary>There has to be something to be convinced of, or to put off.</summary>
    public override bool Offers(Form form, Journey journey) =>
        form.Id == ClosingForm.Form.Id ? journey.Measures.Count > 0
        : form.Id != NotNowForm.Form.Id || MeasuresCheck.Uncovered(journey).Any();

    protected override IEnumerable<Finding> Look(Journey journey) => MeasuresCheck.Run(journey);

    protected override IEnumerable<Finding> Widen(Journey journey) => MeasuresPrompts.Run(journey);

    protected override IReadOnlyList<Option> Offer(Form form, Field field, Journey journey, Language language) => field.Id switch
    {
        MeasuresForm.Answers or ViewpointsForm.Point => ContactOptions(journey, language),
        NotNowForm.Factor => [.. MeasuresCheck.Uncovered(journey).Select(factor => FactorOption(factor, isMissing: true, language)),
            .. MeasuresCheck.PutOff(journey).Select(one => FactorOption(one.Factor, isMissing: false, language))],
        MeasuresForm.Border => [.. journey.Borders.Select(border => new Option(border.Label, $"{border.From.Name} → {border.To.Name}", false))],
        _ => [],
    };

    /// <summary>Label and text, with the mark of what runs today.</summary>
    internal static IEnumerable<Run> Named(Measure measure, Language language) =>
        [new Run(measure.Label, Tone.Label), Rows.Said(measure.What), .. measure.IsRunning ? [RunningMark(language)] : Array.Empty<Run>()];

    /// <summary>Behind a measure that runs today.</summary>
    internal static Run RunningMark(Language language) => new(MeasuresForm.Texts.Get("Mark.Running", language), Tone.Subtle);

    /// <summary>Contacts whose negative factor nothing answers yet come first, then those that surprised us (A076).</summary>
    private static List<Option> ContactOptions(Journey journey, Language language)
    {
        var factors = journey.Feelings.NegativeFactors.ToLookup(factor => factor.Contact.Identity, StringComparer.Ordinal);
        var uncovered = MeasuresCheck.Uncovered(journey).Select(factor => factor.Contact.Identity).ToHashSet(StringComparer.Ordinal);
        return [.. journey.Contacts
            .OrderByDescending(contact => contact.Surprise is not null)
            .Select(contact => new Option(contact.Label, Title(contact, factors[contact.Identity], language), uncovered.Contains(contact.Identity)))
            .OrderByDescending(option => option.IsMissing)];
    }

    private static Option FactorOption(NegativeFactor factor, bool isMissing, Language language) =>
        new(factor.Label, ContactRow.InBrackets(factor.Text, ContactRow.Title(factor.Contact, language), language), isMissing);

    private static IEnumerable<Section> Surprises(Journey journey, Language language)
    {
        var rows = MeasuresPrompts.Unused(journey).Select(contact => ContactRow.Surprising(contact, language)).ToList();
        if (rows.Count > 0)
        {
            yield return new Section(MeasuresForm.Texts.Get("Heading.Surprises", language), rows, Count: rows.Count);
        }
    }

    private static string Title(Contact contact, IEnumerable<NegativeFactor> factors, Language language)
    {
        var title = ContactRow.Title(contact, language);
        return factors.FirstOrDefault() is { } factor ? ContactRow.InBrackets(factor.Text, title, language) : title;
    }

    private static IEnumerable<Line> FactorRows(NegativeFactor factor, Journey journey, Language language)
    {
        yield return Line.Of(new Run(factor.Contact.Label, Tone.Label), Rows.Said(ContactRow.InBrackets(factor.Text, ContactRow.Title(factor.Contact, language), language)));
        if (MetricLines.Beside(factor.Contact, journey, language) is { } metrics)
        {
            yield return metrics;
        }
    }

    private static IEnumerable<Line> Running(Journey journey, Language language) =>
        journey.Measures.Count(measure => measure.IsRunning) is > 0 and var count
            ? [MeasuresForm.Texts.Line("Summary.Running", language, Argument.Count("count", count))]
            : [];

    internal static Line Row(Measure measure, bool isChosen, Language language)
    {
        var runs = new List<Run>(Named(measure, language));
        if (isChosen)
        {
            runs.Add(ChosenSection.Mark);
        }

        if (measure.Owner is { } owner)
        {
            runs.AddRange(MeasuresForm.Texts.Line("Row.Owner", language, Tone.Subtle, Argument.User("owner", owner)).Runs);
        }

        if (measure.Due is { } due)
        {
            runs.Add(new Run(MeasuresForm.Texts.Get("Row.Due", language, StepTexts.Day("date", due, language)), Tone.Subtle));
        }

        return new Line(runs);
    }
}
