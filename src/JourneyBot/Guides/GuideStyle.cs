using JourneyBot.Maps;

namespace JourneyBot.Guides;

/// <summary>The guides' style sheet.</summary>
internal static class GuideStyle
{
    public static PageAsset Asset { get; } = PageAsset.Of("guide", "css", PageAsset.Common + PageAsset.Read("JourneyBot.Guides.guide.css"), "text/css");
}
