using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt is begun with; kept in the dialog state until it is answered.</summary>
public class PromptOptions
{
    public Activity Prompt { get; set; }

    /// <summary>Sent instead of <see cref="Prompt"/> after an answer that was not taken.</summary>
    public Activity RetryPrompt { get; set; }

    public IList<Choice> Choices { get; set; }

    public ListStyle? Style { get; set; }

    /// <summary>For the validator.</summary>
    public object Validations { get; set; }

    /// <summary>The language answers are recognized in, where it differs from that of the question.</summary>
    public string RecognizeLanguage { get; set; }
}
