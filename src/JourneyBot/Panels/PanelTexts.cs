using JourneyBot.Workshops.Words;

namespace JourneyBot.Panels;

/// <summary>Words of the facilitator's panel.</summary>
internal static class PanelTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(PanelTexts), "PanelTexts");
}
