using Xunit.Abstractions;

namespace JourneyBot.EndToEndTests;

/// <summary>Begins with the collections that take minutes, so that none of them is alone at the end while the other threads have nothing left.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Long = ["Playground", nameof(Simulator.KillTests)];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(collection => Long.Any(name => collection.DisplayName.Contains(name, StringComparison.Ordinal)));
}
