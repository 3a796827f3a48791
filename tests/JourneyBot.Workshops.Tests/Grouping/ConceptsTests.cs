using JourneyBot.Testing;

namespace JourneyBot.Workshops.Tests.Grouping;

/// <summary>The lexicon is edited by hand: a name that is mistyped would be silent.</summary>
public class ConceptsTests
{
    private static readonly string[] Lines =
        [.. File.ReadLines(Repository.At("src", "JourneyBot.Workshops", "Grouping", "Concepts.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void Opposites_AreWhatSomebodyDoes()
    {
        var opposites = Lines.Where(line => line.StartsWith("opposite ", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..]).ToList();

        Assert.NotEmpty(opposites);
        Assert.Empty(opposites.Except(Names("do", "weakdo")));
    }

    [Fact]
    public void Concepts_StandOnce()
    {
        var (does, things) = (Names("do", "weakdo").ToList(), Names("thing", "weak").ToList());

        Assert.Equal(does.Distinct(), does);
        Assert.Equal(things.Distinct(), things);
    }

    private static IEnumerable<string> Names(params string[] kinds) => Lines
        .Where(line => line.Contains('='))
        .Select(line => line.Split('=')[0].Split(' '))
        .Where(head => kinds.Contains(head[0]))
        .Select(head => head[1]);
}
