using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>
/// Effect by effort (A107), nine cells as four lists, since a table of three columns is not read on a phone: each measure says its cell.
/// Below them those without a rating, and campaigns that are to move the same indicator.
/// </summary>
public static class ImpactMatrix
{
    private static readonly string[] Lists = ["Matrix.First", "Matrix.Plan", "Matrix.Filler", "Matrix.Last"];

    /// <param name="canRate">Ratings are still taken, so it is said how they are given.</param>
    public static IReadOnlyList<Section> Write(Journey journey, Language language, bool canRate = true)
    {
        var lists = journey.Measures.Where(IsRated).ToLookup(ListOf, StringComparer.Ordinal);
        var unrated = Unrated(journey);
        return
        [
            new Section(null, [Lead(journey.Measures.Count, unrated.Count, language)]),
            .. Lists.Where(lists.Contains).Select(list => Listed(list, lists[list], language)),
            .. unrated.Count == 0 ? Array.Empty<Section>() : [NotRated(unrated, canRate, language)],
            .. CampaignLines.Section(journey, language) is { } campaigns ? [campaigns] : Array.Empty<Section>(),
        ];
    }

    /// <summary>Without effect or effort, in journey order.</summary>
    public static IReadOnlyList<Measure> Unrated(Journey journey) => [.. journey.Measures.Where(measure => !IsRated(measure))];

    /// <summary>"effect large, effort small"; null where nobody said either.</summary>
    internal static IEnumerable<Run> Cell(Measure measure, Language language) => IsRated(measure)
        ? MeasuresForm.Texts.Line("Matrix.Cell", language, Tone.Subtle,
            new Argument("impact", Name(MeasuresForm.Impact, measure.Impact, language)),
            new Argument("effort", Name(MeasuresForm.Cost, measure.Cost, language))).Runs
        : [];

    private static bool IsRated(Measure measure) => measure is { Impact: not null, Cost: not null };

    private static string ListOf(Measure measure) =>
        measure.Impact > measure.Cost ? "Matrix.First"
        : measure.Impact < measure.Cost ? "Matrix.Last"
        : measure.Impact == Size.Small ? "Matrix.Filler"
        : "Matrix.Plan";

    private static Line Lead(int all, int unrated, Language language) => all == 0
        ? MeasuresForm.Texts.Line("Matrix.Empty", language, Tone.Strong).As(Weight.Lead)
        : MeasuresForm.Texts.Line("Matrix.Lead", language, Tone.Strong, Argument.Count("rated", all - unrated), Argument.Count("all", all)).As(Weight.Lead);

    /// <summary>The biggest effect first, then the smallest effort.</summary>
    private static Section Listed(string list, IEnumerable<Measure> measures, Language language)
    {
        List<Line> lines = [.. measures.OrderByDescending(measure => measure.Impact).ThenBy(measure => measure.Cost).Select(measure => Row(measure, language))];
        return new Section(MeasuresForm.Texts.Get(list, language), lines, Count: lines.Count);
    }

    private static Section NotRated(IReadOnlyList<Measure> unrated, bool canRate, Language language) => new(
        MeasuresForm.Texts.Get("Matrix.Unrated", language),
        [
            .. canRate ? [MeasuresForm.Texts.Line("Matrix.HowToRate", language, Tone.Subtle).As(Weight.Note)] : Array.Empty<Line>(),
            .. unrated.Select(measure => Row(measure, language)),
        ],
        Count: unrated.Count);

    private static Line Row(Measure measure, Language language)
    {
        var runs = new List<Run>(MeasuresStep.Named(measure, language));
        runs.AddRange(Cell(measure, language));
        if (measure.People is { } people)
        {
            runs.AddRange(MeasuresForm.Texts.Line("Matrix.People", language, Tone.Subtle, Argument.User("people", people)).Runs);
        }

        if (measure.Feasible is { } feasible and not "yes")
        {
            var title = MeasuresForm.Form.TitleOf(MeasuresForm.Form.Find(MeasuresForm.Feasible)!, feasible, language);
            runs.Add(new Run($" ・ {title}", feasible == "no" ? Tone.Bad : Tone.Subtle));
        }

        return new Line(runs);
    }

    private static string Name(string field, Size? size, Language language)
    {
        var title = MeasuresForm.Form.TitleOf(MeasuresForm.Form.Find(field)!, size switch { Size.Small => "s", Size.Medium => "m", _ => "l" }, language);
        return title.ToLower(language.Culture());
    }
}
