using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Allocations;

/// <summary>What turns cost in memory: the median of a thousand. They run on the measuring thread from end to end.</summary>
public sealed class AllocationTests
{
    private const int Turns = 1_000;

    // What was measured of the official packages, with room; the budgets are ours.
    private const int OfficialPackages = 1_500_000;

    private static readonly string Message = JObject.FromObject(new
    {
        type = "message",
        id = "1700000000001",
        timestamp = "2026-02-03T10:11:12.123Z",
        text = "<at>JourneyBot</at> opens the app",
        channelId = "msteams",
        serviceUrl = "http://localhost/amer/",
        from = new { id = "29:aiko", name = "Aiko", aadObjectId = "00000000-0000-0000-0000-000000000001" },
        recipient = new { id = "28:bot", name = "JourneyBot" },
        conversation = new { id = "19:chat@thread.v2", isGroup = true, conversationType = "groupChat", tenantId = "00000000-0000-0000-0000-0000000000aa" },
        entities = new object[] { new { type = "mention", text = "<at>JourneyBot</at>", mentioned = new { id = "28:bot", name = "JourneyBot" } } },
        channelData = new { tenant = new { id = "00000000-0000-0000-0000-0000000000aa" } },
        locale = "ja-JP",
    }).ToString(Formatting.None);

    [Fact]
    public void Echo_ByProcessActivityAsync_StaysWithin6KB()
    {
        var adapter = new LocalAdapter(Echo);
        var activity = JsonConvert.DeserializeObject<Activity>(Message)!;
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        AssertWithin(6_000, () => adapter.ProcessAsync(activity));
    }

    [Fact]
    public void Echo_ByProcessAsyncWithJsonInAndOut_StaysWithin31KB()
    {
        var adapter = new LocalAdapter(Echo);
        var body = Encoding.UTF8.GetBytes(Message.Insert(1, "\"deliveryMode\":\"expectReplies\","));

        AssertWithin(31_000, () => adapter.ProcessAsync(body));
    }

    [Fact]
    public void Echo_WithJsonInAndTheReplySent_StaysWithin25KB()
    {
        var adapter = new LocalAdapter(Echo);
        var body = Encoding.UTF8.GetBytes(Message);

        AssertWithin(25_000, () => adapter.ProcessAsync(body));
    }

    [Fact]
    public void WaterfallWithATextPrompt_ByProcessActivityAsync_StaysWithin60KB()
    {
        var adapter = Interviewing();
        var activity = JsonConvert.DeserializeObject<Activity>(Message)!;
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        AssertWithin(60_000, () => adapter.ProcessAsync(activity));
    }

    [Fact]
    public void WaterfallWithATextPrompt_ByProcessAsyncWithJsonInAndOut_StaysWithin92KB()
    {
        var adapter = Interviewing();
        var body = Encoding.UTF8.GetBytes(Message.Insert(1, "\"deliveryMode\":\"expectReplies\","));

        AssertWithin(92_000, () => adapter.ProcessAsync(body));
    }

    private static Task Echo(ITurnContext turn, CancellationToken cancellation)
        => turn.SendActivityAsync(MessageFactory.Text(turn.Activity.Text), cancellation);

    private static LocalAdapter Interviewing()
    {
        var state = new PrivateConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("dialogs");
        var interview = new Interview();
        var adapter = new LocalAdapter((turn, cancellation) => interview.RunAsync(turn, stack, cancellation));
        adapter.Use(new AutoSaveStateMiddleware(state));
        return adapter;
    }

    private static void AssertWithin(int budget, Func<Task> turn)
    {
        Median(turn, Turns);
        var median = Median(turn, Turns);

        Assert.InRange(median, 1, BotPackages.AreOfficial ? OfficialPackages : budget);
    }

    private static long Median(Func<Task> turn, int turns)
    {
        var bytes = new long[turns];
        for (var i = 0; i < turns; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var done = turn();
            Assert.True(done.IsCompletedSuccessfully);
            bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Array.Sort(bytes);
        return bytes[turns / 2];
    }
}
