using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How choices are listed in a language.</summary>
public class PromptCultureModel
{
    public string Locale { get; set; }

    public string Separator { get; set; }

    public string InlineOr { get; set; }

    public string InlineOrMore { get; set; }

    public string YesInLanguage { get; set; }

    public string NoInLanguage { get; set; }

    internal ChoiceFactoryOptions ToChoiceOptions() => new(Separator, InlineOr, InlineOrMore, includeNumbers: true);
}
