using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>What an echo costs in memory: the median of a thousand turns. They run on the measuring thread from end to end.</summary>
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
        var adapter = new Adapter();
        var activity = JsonConvert.DeserializeObject<Activity>(Message)!;
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        AssertWithin(6_000, () => adapter.ProcessAsync(activity));
    }

    [Fact]
    public void Echo_ByProcessAsyncWithJsonInAndOut_StaysWithin31KB()
    {
        var adapter = new Adapter();
        var body = Encoding.UTF8.GetBytes(Message.Insert(1, "\"deliveryMode\":\"expectReplies\","));

        AssertWithin(31_000, () => adapter.ProcessAsync(body));
    }

    [Fact]
    public void Echo_WithJsonInAndTheReplySent_StaysWithin25KB()
    {
        var adapter = new Adapter();
        var body = Encoding.UTF8.GetBytes(Message);

        AssertWithin(25_000, () => adapter.ProcessAsync(body));
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

    private sealed class Adapter() : CloudAdapter(BotFrameworkAuthenticationFactory.Create(
        null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), new Clients(), null)), IBot
    {
        public Task<InvokeResponse> ProcessAsync(Activity activity) => ProcessActivityAsync((string?)null, activity, OnTurnAsync, default);

        public Task ProcessAsync(byte[] body)
        {
            var context = new DefaultHttpContext { Request = { Method = "POST", Body = new MemoryStream(body), ContentLength = body.Length } };
            return ProcessAsync(context.Request, context.Response, this);
        }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
            => turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }

    private sealed class Clients : HttpMessageHandler, IHttpClientFactory
    {
        private static readonly byte[] Accepted = """{"id":"1700000000002"}"""u8.ToArray();

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Accepted) });
    }
}
