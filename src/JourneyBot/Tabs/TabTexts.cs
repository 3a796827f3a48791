using JourneyBot.Workshops.Words;

namespace JourneyBot.Tabs;

/// <summary>Words of the tab.</summary>
internal static class TabTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(TabTexts), "TabTexts");
}
