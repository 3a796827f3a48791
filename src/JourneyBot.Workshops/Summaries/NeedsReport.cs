using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Phases;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>
/// What customers look for and what is in their way, by phase and touchpoint (A062, A101): the worries before the next phase with
/// the information that resolves them, then the touchpoints where it hurts, worst first. What has nothing is named once, at the end.
/// </summary>
public static class NeedsReport
{
    private const int MostPhases = 12;
    private const int MostConcerns = 4;
    private const int MostTouchpoints = 6;
    private const int MostFactors = 3;
    private const int NameLength = 40;

    private static readonly Texts Texts = Texts.Beside(typeof(NeedsReport), "SummaryTexts");

    public static IReadOnlyList<Section> Write(Journey journey, Language language)
    {
        var phases = journey.Phases.Select((phase, i) => Tell(phase, i, journey, language)).ToList();
        var ungrouped = Touchpoints(journey.Ungrouped, journey, language);
        var told = phases.Where(phase => phase.Needs.Count > 0).ToList();
        if (told.Count == 0 && ungrouped.Count == 0)
        {
            return [new Section(null, [Texts.Line(journey.Phases.Count == 0 ? "Needs.NoPhases" : "Needs.Nothing", language)], SectionStyle.Hint)];
        }

        Section?[] rest = [Ungrouped(ungrouped, language), Rest(told, phases, language)];
        return [.. told.Take(MostPhases).Select(Shown), .. rest.OfType<Section>()];
    }

    private static PhaseNeeds Tell(Phase phase, int i, Journey journey, Language language)
    {
        var heading = JourneyCurve.PhaseLine(phase.Name, i, journey.Feelings.Curve.ElementAtOrDefault(i), phase.Actions.Count, language);
        var border = journey.Borders.FirstOrDefault(border => border.From == phase);
        return new PhaseNeeds(phase.Name, heading.As(Weight.Lead), [.. Concerns(border, journey, language), .. Touchpoints(phase.Actions, journey, language)]);
    }

    private static Section Shown(PhaseNeeds phase) => new(null, [phase.Heading, .. phase.Needs], Count: phase.Needs.Count);

    private static IEnumerable<Line> Concerns(Border? border, Journey journey, Language language)
    {
        foreach (var concern in border?.Concerns.Take(MostConcerns) ?? [])
        {
            yield return Texts.Line("Needs.Information", language, Argument.User("information", OneLine(concern.Information ?? concern.Text)));
            var worry = Texts.Line("Needs.Worry", language, Argument.User("phase", border!.To.Name), Argument.User("concern", OneLine(concern.Text)));
            var place = journey.FindContact(concern.Place) is { } contact
                ? Texts.Line("Needs.Place", language, Argument.User("contact", ContactRow.Title(contact, language))).Runs
                : [];
            yield return new Line([new Run($"{concern.Label}  ", Tone.Label), .. worry.Runs, .. place], Weight.Note);
        }
    }

    private static List<Line> Touchpoints(IEnumerable<JourneyAction> actions, Journey journey, Language language)
    {
        var here = actions.Select(action => action.Identity).ToHashSet(StringComparer.Ordinal);
        return [.. journey.Feelings.Pains
            .Where(feeling => here.Contains(feeling.Contact.Action.Identity))
            .OrderBy(feeling => feeling.Count == 0 ? 0 : feeling.Mean)
            .Take(MostTouchpoints)
            .SelectMany(feeling => Lines(feeling, language))];
    }

    private static IEnumerable<Line> Lines(ContactFeeling feeling, Language language)
    {
        var contact = feeling.Contact;
        var mean = feeling.Count == 0 ? string.Empty : $"{JourneyCurve.Sign(feeling.Mean)} {JourneyCurve.Number(feeling.Mean, language)}  ";
        yield return Line.Of(
            new Run(mean, JourneyCurve.IsBad(feeling.Mean) ? Tone.Bad : Tone.Strong), new Run(ContactRow.Title(contact, language), IsUserText: true));
        var factors = feeling.NegativeFactors.OrderByDescending(factor => factor.Severity ?? 0).Take(MostFactors).Select(factor => OneLine(factor.Text)).ToList();
        var said = factors.Count == 0
            ? new Run(Texts.Get("Needs.Unsaid", language))
            : new Run(string.Join(Texts.Get("Slash", language), factors), IsUserText: true);
        yield return new Line([new Run($"{contact.Label}  ", Tone.Label), said], Weight.Note);
    }

    private static Section? Ungrouped(IReadOnlyList<Line> lines, Language language) =>
        lines.Count == 0 ? null : new Section(Texts.Get("Needs.Ungrouped", language), lines, Count: lines.Count);

    private static Section? Rest(IReadOnlyList<PhaseNeeds> told, IEnumerable<PhaseNeeds> phases, Language language)
    {
        Line?[] lines =
        [
            Named("Needs.Further", told.Skip(MostPhases), language),
            Named("Needs.None", phases.Where(phase => phase.Needs.Count == 0), language),
        ];
        return lines.All(line => line is null) ? null : new Section(null, [.. lines.OfType<Line>()]);
    }

    private static Line? Named(string key, IEnumerable<PhaseNeeds> phases, Language language)
    {
        var names = phases.Select(phase => PlainText.Shorten(OneLine(phase.Name), NameLength)).ToList();
        return names.Count == 0 ? null : Texts.Line(key, language, Tone.Subtle, Argument.User("phases", string.Join(Texts.Get("Slash", language), names)));
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private sealed record PhaseNeeds(string Name, Line Heading, IReadOnlyList<Line> Needs);
}
