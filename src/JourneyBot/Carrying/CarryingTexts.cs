using JourneyBot.Workshops.Words;

namespace JourneyBot.Carrying;

/// <summary>Words about taking over from an earlier workshop.</summary>
internal static class CarryingTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(CarryingTexts), "CarryingTexts");
}
