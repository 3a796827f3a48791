using BenchmarkDotNet.Attributes;
using JourneyBot.Maps;
using JourneyBot.Maps.Pages;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Maps;
using Microsoft.Extensions.Logging.Abstractions;

namespace JourneyBot.Benchmarks;

/// <summary>
/// The map page from the rows to the text that is sent: of a workshop like the example, and of one with 12 phases, 300 actions, 150
/// contacts and 100 measures, every text as long as it may be.
/// </summary>
public class MapPages
{
    private readonly PageRenderer _pages = new(NullLoggerFactory.Instance);
    private IReadOnlyList<Entry> _entries = [];

    [Params("sample", "crowded")]
    public string Size { get; set; } = string.Empty;

    [GlobalSetup]
    public void Open() =>
        _entries = (Size == "sample" ? RetailExample.Journey(Language.Japanese) : CrowdedJourney.InJapanese().Journey).Ledger.All;

    [Benchmark]
    public Task<string> Page()
    {
        var map = MapBudget.Fit(JourneyMap.Of(Journey.Fold(_entries, []), Language.Japanese), MapEndpoint.LargestPage);
        return _pages.DrawAsync<MapPage>(new Dictionary<string, object?> { [nameof(MapPage.Map)] = map });
    }
}
