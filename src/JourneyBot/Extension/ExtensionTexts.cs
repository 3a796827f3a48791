using System.Globalization;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Extension;

/// <summary>Words of the message extension.</summary>
internal static class ExtensionTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(ExtensionTexts), "ExtensionTexts");

    public static string Day(DateTimeOffset at, Language language) =>
        at.ToString(CardTexts.All.Get("DayFormat", language), CultureInfo.InvariantCulture);
}
