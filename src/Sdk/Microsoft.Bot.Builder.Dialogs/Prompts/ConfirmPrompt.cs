using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no: by the words of the culture, or as a choice of two.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> DefaultsByLocale =
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), culture.ToChoiceOptions()));

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, DefaultsByLocale, validator, defaultLocale)
    {
    }

    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    public ListStyle Style { get; set; }

    public string DefaultLocale { get; set; }

    /// <summary>Used instead of the culture's, if set.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, used instead of the culture's, if set.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var defaults = Defaults(activity, out _);
        var message = AppendChoices(
            isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            YesAndNo(defaults),
            options.Style ?? Style,
            ChoiceOptions ?? defaults.Options,
            activity.Conversation?.ConversationType,
            activity.From?.Id is { Length: > 0 } answerer ? [answerer] : null,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text) && Answer(activity, options) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    private bool? Answer(Activity activity, PromptOptions options)
    {
        var defaults = Defaults(activity, out var locale);
        if (YesOrNo.In(activity.Text, options.RecognizeLanguage ?? locale) is { } said)
            return said;
        if ((ChoiceOptions ?? defaults.Options).IncludeNumbers == false)
            return null;

        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, YesAndNo(defaults));
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (Choice Yes, Choice No, ChoiceFactoryOptions Options) Defaults(Activity activity, out string locale)
    {
        locale = PromptLocale.Of(activity, null, DefaultLocale, _choiceDefaults);
        return _choiceDefaults[locale];
    }

    private List<Choice> YesAndNo((Choice Yes, Choice No, ChoiceFactoryOptions Options) defaults) =>
        ConfirmChoices is { } own ? [own.Item1, own.Item2] : [defaults.Yes, defaults.No];
}
