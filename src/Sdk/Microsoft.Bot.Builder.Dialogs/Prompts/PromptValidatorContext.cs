using System;
using System.Collections.Generic;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    /// <summary>What the prompt made of the answer; a validator may change its value.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>Kept from attempt to attempt.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How often the question has been answered, this answer included.</summary>
    public int AttemptCount =>
        State.TryGetValue(Prompt<T>.AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
