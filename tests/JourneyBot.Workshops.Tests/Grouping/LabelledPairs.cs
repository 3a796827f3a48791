using JourneyBot.Testing;
using JourneyBot.Workshops.Grouping;

namespace JourneyBot.Workshops.Tests.Grouping;

/// <summary>
/// Pairs of actions with people's answer to "the same thing said twice, or about the same situation?". The tuning part was looked at while
/// lexicon, weights and threshold were made. The first part held out was written after the first lexicon, by the same hand, and never
/// looked at: only counted. The second was written and labelled after the lexicon was widened, and nothing was tuned on it. The two say what
/// to expect of wording that nobody thought of.
/// </summary>
internal sealed record LabelledPairs(string Part, IReadOnlyList<LabelledPair> Pairs)
{
    public static LabelledPairs Read(Language language, string part) => new(
        part,
        [.. File.ReadLines(Repository.At("tests", "JourneyBot.Workshops.Tests", "Grouping", $"Pairs.{language.Tag()}.{part}.tsv"))
            .Select(line => line.Split('\t'))
            .Select(parts => new LabelledPair(parts[0] == "same", parts[1], parts[2], parts[3]))]);

    public static LabelledPairs Whole(params IEnumerable<LabelledPairs> parts) => new("whole", [.. parts.SelectMany(part => part.Pairs)]);

    /// <summary>Of the pairs called alike, those that are; of those that are, the ones called so.</summary>
    public (double Precision, double Recall) Measure()
    {
        var called = Pairs.Where(pair => Likeness.Of(pair.One, pair.Other) >= Likeness.Alike).ToList();
        double right = called.Count(pair => pair.IsSame);
        return (right / called.Count, right / Pairs.Count(pair => pair.IsSame));
    }
}

internal sealed record LabelledPair(bool IsSame, string Domain, string One, string Other);
