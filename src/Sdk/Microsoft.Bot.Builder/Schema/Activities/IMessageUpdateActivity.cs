namespace Microsoft.Bot.Schema;

/// <summary>A message that was edited.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
