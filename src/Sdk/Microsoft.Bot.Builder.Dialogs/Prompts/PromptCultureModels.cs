using System;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages prompts know.</summary>
public static class PromptCultureModels
{
    private static readonly string[] SupportedLocales = [.. GetSupportedCultures().Select(culture => culture.Locale)];

    public static PromptCultureModel Bulgarian => Model("bg-bg", ", ", " или ", ", или ", "да", "Не");

    public static PromptCultureModel Chinese => Model("zh-cn", "， ", " 要么 ", "， 要么 ", "是的", "不");

    public static PromptCultureModel Dutch => Model("nl-nl", ", ", " of ", ", of ", "Ja", "Nee");

    public static PromptCultureModel English => Model("en-us", ", ", " or ", ", or ", "Yes", "No");

    public static PromptCultureModel French => Model("fr-fr", ", ", " ou ", ", ou ", "Oui", "Non");

    public static PromptCultureModel German => Model("de-de", ", ", " oder ", ", oder ", "Ja", "Nein");

    public static PromptCultureModel Hindi => Model("hi-in", ", ", " या ", ", या ", "हां", "नहीं");

    public static PromptCultureModel Italian => Model("it-it", ", ", " o ", " o ", "Si", "No");

    public static PromptCultureModel Japanese => Model("ja-jp", "、 ", " または ", "、 または ", "はい", "いいえ");

    public static PromptCultureModel Korean => Model("ko-kr", ", ", " 또는 ", " 또는 ", "예", "아니");

    public static PromptCultureModel Portuguese => Model("pt-br", ", ", " ou ", ", ou ", "Sim", "Não");

    public static PromptCultureModel Spanish => Model("es-es", ", ", " o ", ", o ", "Sí", "No");

    public static PromptCultureModel Swedish => Model("sv-se", ", ", " eller ", " eller ", "Ja", "Nej");

    public static PromptCultureModel Turkish => Model("tr-tr", ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>The supported locale of the same language, else the code as given, in lower case.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
            return cultureCode;

        var code = cultureCode.ToLowerInvariant();
        if (Array.IndexOf(SupportedLocales, code) >= 0)
            return code;

        var dash = code.IndexOf('-');
        var language = string.Concat(dash < 0 ? code : code.AsSpan(0, dash), "-");
        return Array.Find(SupportedLocales, locale => locale.StartsWith(language, StringComparison.Ordinal)) ?? code;
    }

    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi,
        Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    private static PromptCultureModel Model(string locale, string separator, string or, string orMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
