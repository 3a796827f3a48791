using JourneyBot.Workshops.Words;

namespace JourneyBot.Preparing;

/// <summary>Words about preparing a workshop and handing it over.</summary>
internal static class PreparingTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(PreparingTexts), "PreparingTexts");
}
