using JourneyBot.Workshops.Words;

namespace JourneyBot.Guides;

/// <summary>Words around the guides, and their titles.</summary>
internal static class GuideTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(GuideTexts), "GuideTexts");
}
