using JourneyBot.Workshops.Words;

namespace JourneyBot.Leading;

/// <summary>Words about people, roles and time.</summary>
internal static class LeadingTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(LeadingTexts), "LeadingTexts");
}
