using JourneyBot.Workshops.Words;

namespace JourneyBot.Admitting;

/// <summary>What people hear when too much arrives at once.</summary>
internal static class AdmittingTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(AdmittingTexts), "AdmittingTexts");
}
