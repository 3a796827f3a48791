using JourneyBot.Workshops.Words;

namespace JourneyBot.Guiding;

/// <summary>Words around what is prepared.</summary>
internal static class GuidingTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(GuidingTexts), "GuidingTexts");
}
