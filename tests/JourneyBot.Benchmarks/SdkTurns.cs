using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Sdk.Tests.Allocations;

namespace JourneyBot.Benchmarks;

/// <summary>The bot packages alone: a turn that echoes, and one of a waterfall with a TextPrompt.</summary>
public class SdkTurns
{
    private const string Message =
        """
        {"type":"message","id":"1700000000001","timestamp":"2026-12-01T09:00:00.000Z","text":"opens the app","channelId":"msteams",
        "serviceUrl":"http://localhost/amer/","from":{"id":"29:aiko","name":"Aiko"},"recipient":{"id":"28:bot","name":"JourneyBot"},
        "conversation":{"id":"19:chat@thread.v2","isGroup":true,"conversationType":"groupChat","tenantId":"tenant"},"locale":"ja-JP"}
        """;

    private readonly byte[] _posted = Encoding.UTF8.GetBytes(Message);
    private readonly byte[] _expected = Encoding.UTF8.GetBytes(Message.Insert(1, "\"deliveryMode\":\"expectReplies\","));
    private readonly Activity _activity = JsonConvert.DeserializeObject<Activity>(Message)!;
    private LocalAdapter _adapter = null!;

    [Params("echo", "waterfall")]
    public string Bot { get; set; } = string.Empty;

    [GlobalSetup]
    public void Open()
    {
        _activity.DeliveryMode = DeliveryModes.ExpectReplies;
        _adapter = Bot == "echo" ? Echoing() : Interviewing();
    }

    [Benchmark]
    public Task ProcessActivityAsync() => _adapter.ProcessAsync(_activity);

    [Benchmark]
    public Task ProcessAsync_JsonInAndOut() => _adapter.ProcessAsync(_expected);

    [Benchmark]
    public Task ProcessAsync_ReplyPosted() => _adapter.ProcessAsync(_posted);

    private static LocalAdapter Echoing() =>
        new((turn, cancellation) => turn.SendActivityAsync(MessageFactory.Text(turn.Activity.Text), cancellation));

    private static LocalAdapter Interviewing()
    {
        var state = new PrivateConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("dialogs");
        var interview = new Interview();
        var adapter = new LocalAdapter((turn, cancellation) => interview.RunAsync(turn, stack, cancellation));
        adapter.Use(new AutoSaveStateMiddleware(state));
        return adapter;
    }
}
