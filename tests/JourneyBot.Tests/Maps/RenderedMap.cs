using JourneyBot.Maps;
using JourneyBot.Maps.Pages;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Maps;
using Microsoft.Extensions.Logging.Abstractions;

namespace JourneyBot.Tests.Maps;

/// <summary>The map page as text, drawn as the host draws it.</summary>
internal static class RenderedMap
{
    public static Task<string> PageAsync(Journey journey, Language language) =>
        new PageRenderer(NullLoggerFactory.Instance).DrawAsync<MapPage>(new Dictionary<string, object?> { [nameof(MapPage.Map)] = MapBudget.Fit(JourneyMap.Of(journey, language), MapEndpoint.LargestPage) });
}
