using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Dialogs;

/// <summary>A bot that runs one dialog for one person, as the product's does, and can be ended and started again.</summary>
internal sealed class DialogBot(Func<Dialog> createDialog, string locale = "en-us")
{
    private readonly ConversationReference _conversation = TestAdapter.CreateConversation("dialogs");
    private Dictionary<string, JObject> _stored = [];
    private string? _failure;

    /// <summary>A process of its own: nothing lives on but what was stored, and that only as text.</summary>
    public TestFlow Start()
    {
        _stored = _stored.ToDictionary(item => item.Key, item => JObject.Parse(item.Value.ToString()));
        var state = new PrivateConversationState(new MemoryStorage(_stored));
        var dialog = createDialog();
        var stack = state.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter(_conversation) { Locale = locale };
        adapter.Use(new AutoSaveStateMiddleware(state));
        adapter.OnTurnError = (_, error) =>
        {
            _failure = error.Message;
            return Task.CompletedTask;
        };
        return new TestFlow(adapter, (turn, cancellation) => dialog.RunAsync(turn, stack, cancellation));
    }

    public string? Failure => _failure;

    /// <summary>All that is kept of the conversation.</summary>
    public string Stored => string.Concat(_stored.Values);
}
