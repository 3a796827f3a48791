namespace Microsoft.Bot.Schema;

/// <summary>A conversation or a run of a skill ended.</summary>
public interface IEndOfConversationActivity : IActivity
{
    string Code { get; set; }

    string Text { get; set; }
}
