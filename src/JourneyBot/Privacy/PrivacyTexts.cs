using JourneyBot.Workshops.Words;

namespace JourneyBot.Privacy;

/// <summary>Words about what is stored of people.</summary>
internal static class PrivacyTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(PrivacyTexts), "PrivacyTexts");
}
