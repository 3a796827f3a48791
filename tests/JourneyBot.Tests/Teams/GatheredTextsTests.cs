using System.Collections.Concurrent;
using JourneyBot.Sending;
using JourneyBot.Teams;
using Microsoft.Bot.Schema;
using Xunit;

namespace JourneyBot.Tests.Teams;

public sealed class GatheredTextsTests
{
    private const int Texts = 20_000;
    private readonly ConcurrentBag<string> _sent = [];

    [Fact]
    public async Task WhereNothingWaits_EachTextGoesOutByItself_HoweverManyAtOnce()
    {
        var texts = new GatheredTexts(new Pacer(null, TimeProvider.System), TimeProvider.System);

        await Parallel.ForAsync(0, Texts, async (number, cancellation) => await texts.SendAsync(Text($"<p>{number}</p>"), SendAsync, cancellation));

        Assert.Equal(Texts, _sent.Count);
        Assert.DoesNotContain(_sent, text => text.Contains("<br>", StringComparison.Ordinal));
    }

    private Task<ResourceResponse> SendAsync(Activity activity)
    {
        _sent.Add(activity.Text);
        return Task.FromResult(new ResourceResponse("1"));
    }

    private static Activity Text(string text) => new()
    {
        Type = ActivityTypes.Message,
        TextFormat = TextFormatTypes.Xml,
        Text = text,
        Conversation = new ConversationAccount { Id = "19:chat" },
    };
}
