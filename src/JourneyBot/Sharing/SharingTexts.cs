using JourneyBot.Workshops.Words;

namespace JourneyBot.Sharing;

/// <summary>Words around the map as others read it.</summary>
internal static class SharingTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(SharingTexts), "SharingTexts");
}
