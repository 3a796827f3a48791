using JourneyBot.Workshops.Words;

namespace JourneyBot.Following;

/// <summary>Words to those who follow a workshop.</summary>
internal static class FollowingTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(FollowingTexts), "FollowingTexts");
}
