using JourneyBot.Workshops.Words;

namespace JourneyBot.Extension;

/// <summary>Words of the message extension.</summary>
internal static class ExtensionTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(ExtensionTexts), "ExtensionTexts");
}
