using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which of a prompt's languages a turn is held in.</summary>
internal static class PromptLocale
{
    public const string Fallback = "en-us";

    public static string Of<TDefaults>(Activity activity, string recognizerLocale, string defaultLocale, Dictionary<string, TDefaults> known)
    {
        var locale = PromptCultureModels.MapToNearestLanguage(activity.Locale ?? recognizerLocale ?? defaultLocale ?? Fallback);
        return string.IsNullOrEmpty(locale) || !known.ContainsKey(locale) ? Fallback : locale;
    }
}
