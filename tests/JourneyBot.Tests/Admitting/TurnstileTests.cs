using System.Net;
using JourneyBot.Commands;
using JourneyBot.Testing;
using JourneyBot.Tests.Hosts;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Admitting;

/// <summary>Too much at once is put off politely, and what the bot has to know always comes in.</summary>
public sealed class TurnstileTests
{
    private static readonly Dictionary<string, string?> Three = new() { ["Limits:ConversationBurst"] = "3", ["Limits:ConversationPerMinute"] = "1" };

    [Theory]
    [InlineData("en-US", "press again in a few seconds")]
    [InlineData("ja-JP", "数秒おいて、もう一度押してください")]
    public async Task Press_ThatIsOneTooMany_IsAnsweredToWhoPressed_AndChangesNothing(string locale, string sentence)
    {
        await using var wire = new Wire(Three);
        await wire.SaysAsync("start");
        await wire.SaysAsync("status");
        await wire.SaysAsync("status");

        var answer = await wire.PostAsync(Add(wire, locale));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer.Body!["type"]);
        Assert.Contains(sentence, (string?)answer.Body["value"], StringComparison.Ordinal);
        Assert.Null((await wire.JourneyAsync()).Theme.Product.Value);
    }

    [Fact]
    public async Task Messages_ThatAreTooMany_AreAnsweredOnce_AndOtherwiseRefusedAsAWhole()
    {
        await using var wire = new Wire(Three);
        for (var i = 0; i < 3; i++)
        {
            await wire.SaysAsync("help");
        }

        var first = await wire.SaysAsync("start");
        var second = await wire.SaysAsync("start");

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Contains("Please send yours again in half a minute", Assert.Single(first.Said), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.Status);
        Assert.Empty(second.Said);
        Assert.Null(await wire.Store.Workshops.FindPointerAsync(JourneyBot.Teams.TurnReader.KeyOf("a:chat"), CancellationToken.None));
    }

    [Fact]
    public async Task Tenant_IsCountedOverAllItsConversations_AndOthersAreNot()
    {
        await using var wire = new Wire(new Dictionary<string, string?> { ["Limits:TenantBurst"] = "3", ["Limits:TenantPerMinute"] = "1" });

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 6; i++)
        {
            answers.Add((await wire.PostAsync(Said(wire, $"a:{i % 2}", "tenant"))).Status);
        }

        // Three are taken, each conversation hears why once, and then there is nothing more to say.
        Assert.Equal([200, 200, 200, 200, 200, 429], answers.Select(status => (int)status));
        Assert.Equal(HttpStatusCode.OK, (await wire.PostAsync(Said(wire, "a:9", "another"))).Status);
    }

    [Theory]
    [InlineData("installationUpdate", """{"action":"add"}""")]
    [InlineData("installationUpdate", """{"action":"remove"}""")]
    [InlineData("conversationUpdate", """{"membersRemoved":[{"id":"29:Ken"}]}""")]
    [InlineData("conversationUpdate", """{"membersAdded":[{"id":"29:Ken"}]}""")]
    [InlineData("messageReaction", """{"reactionsAdded":[{"type":"like"}]}""")]
    public async Task Event_IsNeverTooMuch(string type, string properties)
    {
        await using var wire = new Wire(Three);
        for (var i = 0; i < 4; i++)
        {
            await wire.SaysAsync("help");
        }

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await wire.PostAsync(wire.Activity(type, "Aiko", JObject.Parse(properties)))).Status);
        }
    }

    /// <summary>Where more is delivered than what is for us, people may talk as they like.</summary>
    [Fact]
    public async Task Talk_ThatIsNotForUs_IsNeitherCountedNorAnswered()
    {
        await using var wire = new Wire(Three);
        for (var i = 0; i < 10; i++)
        {
            var talk = Said(wire, "19:chat", "tenant");
            talk["conversation"]!["isGroup"] = true;
            talk["conversation"]!["conversationType"] = "groupChat";
            var answer = await wire.PostAsync(talk);
            Assert.Equal((HttpStatusCode.OK, 0), (answer.Status, answer.Said.Count));
        }
    }

    [Fact]
    public async Task Bucket_FillsAgain()
    {
        await using var wire = new Wire(new Dictionary<string, string?> { ["Limits:ConversationBurst"] = "1", ["Limits:ConversationPerMinute"] = "600" });
        await Until.True(async () => (await wire.SaysAsync("help")).Status == HttpStatusCode.TooManyRequests);

        await Until.True(async () => (await wire.SaysAsync("help")).Status == HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"find"}""", 200, "press again")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"add"}""", 200, "press again")]
    [InlineData("composeExtension/submitAction", """{"commandId":"add","data":{}}""", 429, null)]
    [InlineData("no/such/invoke", "{}", 429, null)]
    public async Task Invoke_OfTheExtension_IsPutOffInItsOwnShape(string name, string value, int status, string? sentence)
    {
        await using var wire = new Wire(Three);
        for (var i = 0; i < 3; i++)
        {
            await wire.SaysAsync("help");
        }

        var answer = await wire.InvokesAsync(name, JObject.Parse(value));

        Assert.Equal(status, (int)answer.Status);
        Assert.Equal(sentence is not null, answer.Body?.ToString().Contains(sentence ?? "press again", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task Crowd_OfTwoHundredAtOnce_AndThirtyWhoPressTwentyTimes_AreAllTaken()
    {
        await using var wire = new Wire();
        await wire.SaysAsync("start");

        var answers = await Task.WhenAll(Enumerable.Range(0, 200 + (30 * 20)).Select(i => Task.Run(() => wire.PressesAsync(new ShowStatus(), by: $"Member {i % 200}"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.DoesNotContain(answers, answer => answer.Body!.ToString().Contains("press again in a few seconds", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-00000000000A", 200)]
    [InlineData("00000000-0000-0000-0000-00000000000b", 403)]
    [InlineData("", 403)]
    public async Task Tenant_ThatIsNotServed_IsNotLetIn(string tenant, int status)
    {
        await using var wire = new Wire(new Dictionary<string, string?> { ["Channel:Tenants"] = "00000000-0000-0000-0000-00000000000a" });

        Assert.Equal(status, (int)(await wire.PostAsync(Said(wire, "a:chat", tenant, "start"))).Status);
        Assert.Equal(status == 200, await wire.Store.Workshops.FindPointerAsync(JourneyBot.Teams.TurnReader.KeyOf("a:chat"), CancellationToken.None) is not null);
        var press = Add(wire, "en-US");
        press["conversation"]!["tenantId"] = tenant;
        Assert.Equal(status, (int)(await wire.PostAsync(press)).Status);
    }

    private static JObject Said(Wire wire, string conversation, string tenant, string text = "help")
    {
        var activity = wire.Activity("message", "Aiko", new { text });
        activity["conversation"]!["id"] = conversation;
        activity["conversation"]!["tenantId"] = tenant;
        return activity;
    }

    private static JObject Add(Wire wire, string locale)
    {
        var data = JObject.FromObject(new { @do = "contribute", step = "theme", form = "theme", draft = "1", product = "Komorebi" });
        return wire.Activity("invoke", "Aiko", new { name = "adaptiveCard/action", value = new { action = new { type = "Action.Execute", verb = "do", data } }, locale });
    }
}
