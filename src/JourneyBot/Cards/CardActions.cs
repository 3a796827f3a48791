using AdaptiveCards;
using JourneyBot.Commands;

namespace JourneyBot.Cards;

/// <summary>How actions are sent (Cards__Actions): submit is for tenants whose phones fail on Execute (TEAMS.md C21).</summary>
internal enum ActionMode
{
    Execute,
    Submit,
}

/// <summary>Commands as buttons: Action.Execute with an equal Action.Submit to fall back on; one handler reads both.</summary>
internal sealed class CardActions(ActionMode mode)
{
    /// <summary>The one filled button of a card.</summary>
    public AdaptiveAction Main(string title, Command command, bool withInputs = true) => Make(title, command, withInputs, "positive", isSecondary: false);

    public AdaptiveAction Plain(string title, Command command, bool withInputs = false) => Make(title, command, withInputs, null, isSecondary: false);

    /// <summary>Behind "…".</summary>
    public AdaptiveAction Rare(string title, Command command) => Make(title, command, withInputs: false, null, isSecondary: true);

    private AdaptiveAction Make(string title, Command command, bool withInputs, string? style, bool isSecondary)
    {
        var data = CommandData.Write(command);
        var inputs = withInputs ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None;
        var submit = Dress(new AdaptiveSubmitAction { Data = data, AssociatedInputs = inputs }, title, style, isSecondary);
        if (mode == ActionMode.Submit)
        {
            return submit;
        }

        var execute = new AdaptiveExecuteAction { Verb = data["do"], Data = data, AssociatedInputs = inputs };
        execute.Fallback = new AdaptiveFallbackElement(submit);
        return Dress(execute, title, style, isSecondary);
    }

    private static AdaptiveAction Dress(AdaptiveAction action, string title, string? style, bool isSecondary)
    {
        action.Title = title;
        if (style is not null)
        {
            action.Style = style;
        }

        if (isSecondary)
        {
            action.Mode = AdaptiveActionMode.Secondary;
        }

        return action;
    }
}
