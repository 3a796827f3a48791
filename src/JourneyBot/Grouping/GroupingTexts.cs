using JourneyBot.Workshops.Words;

namespace JourneyBot.Grouping;

/// <summary>Words of the cards and answers that help with grouping.</summary>
internal static class GroupingTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(GroupingTexts), "GroupingTexts");
}
