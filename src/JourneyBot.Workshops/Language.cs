using System.Globalization;

namespace JourneyBot.Workshops;

/// <summary>The languages that the product speaks, as equals. A language is data (of a workshop or of a person), never ambient.</summary>
public enum Language
{
    English,
    Japanese,
}

public static class Languages
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    public static IReadOnlyList<Language> All { get; } = [Language.English, Language.Japanese];

    public static CultureInfo Culture(this Language language) => language == Language.Japanese ? Japanese : English;

    /// <summary>"en" or "ja".</summary>
    public static string Tag(this Language language) => language == Language.Japanese ? "ja" : "en";

    /// <summary>The language of a locale such as "ja-JP"; English for every other one, none included.</summary>
    public static Language Of(string? locale) =>
        locale is not null && locale.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Language.Japanese : Language.English;

    /// <summary>Whether somebody writes in Japanese; a command in English says nothing of the language of who typed it.</summary>
    public static bool IsJapanese(string text) =>
        text.Any(c => c is (>= '\u3040' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF66' and <= '\uFF9D'));
}
