using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>How sure the map is: the share of evidence, and what is still assumed (A027, A028).</summary>
internal static class CertaintySections
{
    private static readonly Texts Texts = Texts.Beside(typeof(CertaintySections), "SummaryTexts");

    /// <summary>Null while there is no action.</summary>
    public static Section? Sure(Journey journey, Language language) =>
        Share("Sure.Share", journey, language) is { } share ? new Section(Texts.Get("Sure", language), [share], SectionStyle.Folded) : null;

    /// <summary>Null when nothing is assumed. Bad ones first, each with who finds out.</summary>
    /// <param name="from">Those before it stand elsewhere.</param>
    /// <param name="most">More are counted.</param>
    public static Section? Assumptions(Journey journey, Language language, int from = 0, int most = int.MaxValue)
    {
        var assumed = OpenQuestions.Assumptions(journey).Skip(from).ToList();
        List<Line> lines = [.. Rows(assumed.Take(most), journey, language)];
        if (assumed.Count > most)
        {
            lines.Add(Texts.Line("AndMore", language, Tone.Subtle, Argument.Count("count", assumed.Count - most)));
        }

        var heading = Texts.Get(from == 0 ? "Assumptions" : "AssumptionsMore", language);
        return assumed.Count == 0 ? null : new Section(heading, lines, SectionStyle.Folded, assumed.Count);
    }

    /// <summary>Both in sight: the share, then the first few assumptions.</summary>
    public static Section? InShort(Journey journey, int most, Language language)
    {
        if (Share("Sure.InShort", journey, language) is not { } share)
        {
            return null;
        }

        var assumed = OpenQuestions.Assumptions(journey);
        Line[] named = assumed.Count == 0 ? [] : [Named(assumed, most, journey, language)];
        return new Section(Texts.Get("Sure", language), [share, .. named], Count: assumed.Count) { IsTight = true };
    }

    private static Line Named(IReadOnlyList<JourneyAction> assumed, int most, Journey journey, Language language)
    {
        var rest = 100 - Percent(journey, Evidence.Data) - Percent(journey, Evidence.Heard);
        List<Run> runs = [.. Texts.Line("Sure.Assumed", language, Tone.Strong, Argument.Count("rest", rest)).Runs];
        foreach (var (i, action) in assumed.Take(most).Index())
        {
            runs.AddRange([.. i == 0 ? Array.Empty<Run>() : [new Run(Texts.Get("Slash", language))], .. Said(action, journey, language)]);
        }

        if (assumed.Count > most)
        {
            runs.AddRange([new Run(Texts.Get("Slash", language)), .. Texts.Line("AndMore", language, Tone.Subtle, Argument.Count("count", assumed.Count - most)).Runs]);
        }

        return new Line(runs);
    }

    private static IEnumerable<Line> Rows(IEnumerable<JourneyAction> actions, Journey journey, Language language) =>
        actions.Select(action => new Line([new Run("・"), .. Said(action, journey, language)]));

    private static IEnumerable<Run> Said(JourneyAction action, Journey journey, Language language) =>
        [new Run(action.Text, IsUserText: true), .. OpenQuestions.Owner(journey.Owners.Of(action), language)];

    private static Line? Share(string key, Journey journey, Language language)
    {
        var actions = journey.Actions;
        if (actions.Count == 0)
        {
            return null;
        }

        var (data, heard) = (Percent(journey, Evidence.Data), Percent(journey, Evidence.Heard));
        return Texts.Line(
            key, language, Argument.Count("sure", data + heard), Argument.Count("data", data), Argument.Count("heard", heard), Argument.Count("rest", 100 - data - heard));
    }

    private static int Percent(Journey journey, Evidence evidence) =>
        (int)Math.Round(100.0 * journey.Actions.Count(action => action.Evidence == evidence) / journey.Actions.Count);
}
