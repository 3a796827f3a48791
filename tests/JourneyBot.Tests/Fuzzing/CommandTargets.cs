using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Teams;
using JourneyBot.Tests.Commands;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>What comes in with a turn: presses, words, mentions, messages, links.</summary>
internal static class CommandTargets
{
    /// <summary>What the endpoint takes for a fault of the body (MessagesEndpoint).</summary>
    private static readonly Type[] OfABody = [typeof(JsonException), typeof(FormatException), typeof(OverflowException), typeof(InvalidCastException), typeof(ArgumentException)];

    public static readonly string[] Words =
    [
        "start", "開始", "start anonymous", "next", "次へ", "product: boots", "目的：減らす", "undo K7MQ", "取り消し K7MQ", "edit K7MQ looks again", "直す K7MQ もう一度見る", "move K7MQ after 3F2A", "移動 比較 検討 の後", "merge K7MQ into 3F2A",
        "hide K7MQ", "park K7MQ", "history K7MQ", "restore K7MQ", "clear goal", "plan 90", "計画 90分", "time 10", "extend 5", "vote", "vote 3", "vote K7MQ 3F2A", "投票 K7MQ、3F2A", "map 30", "マップ 30日", "department sales", "部署 営業",
        "facilitator <at>Ken</at>", "not now K7MQ: too costly", "見送り K7MQ：費用", "owner K7MQ: Ken", "担当 K7MQ：健", "otherwise: I would wait", "異論：待つ", "import\n- calls\n- writes", "取り込み\n行動\t良し悪し\n電話する\t良い",
        "on behalf of Sales: looks around", "営業の代理：見て回る", "K7MQ -2 annoyed", "K7MQ −２ 困る", "▶ hears of us\n- waits\n■ buys", "Buy: K7MQ, 3F2A", "K7MQ, 3F2A website", "quick start 5", "language", "done", "skip", "help",
    ];

    public static IEnumerable<Target> All(Permissions.Asking asking) =>
    [
        Target.Json("card data", [.. CommandDataTests.Carried.Select(command => JsonConvert.SerializeObject(CommandData.Write(command)))], Press, typeof(JsonException)),
        Target.Text("typed words", Words, text => CommandActs.Of(CommandWords.Read(text))),
        Target.Text("vote words", ["3", "K7MQ 3F2A", "K7MQ、3F2A", "１０"], text => VoteWords.Read(text)),
        Target.Json("activity", [Activity("<at>JourneyBot</at> owner K7MQ: <at>Ken</at>"), Activity("<at>JourneyBot</at>&nbsp;next &lt;now&gt;")], Address, OfABody),
        Target.Text("message text", ["<p>waits <b>long</b></p><ul><li>one</li></ul>", "<blockquote itemtype=\"http://schema.skype.com/Reply\">x</blockquote><p>y</p>", "<attachment id=\"1\"></attachment>&amp;"], Read),
        Target.Text("markup", ["**b** [x](y)\n# head & <at>x</at>"], text => Assert.Equal(text, System.Net.WebUtility.HtmlDecode(Markup.Of(text).Replace("<br>", "\n", StringComparison.Ordinal)))),
        Signed(asking.Wire.Get<LinkSigner>()),
    ];

    private static void Press(string json)
    {
        var value = JToken.Parse(json);
        if (CardValue.Read(value) is { } command)
        {
            // What was read may be drawn again, and then is the same kind of thing.
            Assert.IsType(command.GetType(), CommandData.Read(new Dictionary<string, string>(CommandData.Write(command), StringComparer.Ordinal)) ?? command);
            CommandActs.Of(command);
        }
    }

    private static void Address(string json)
    {
        var activity = JsonConvert.DeserializeObject<Activity>(json);
        if (activity?.Conversation?.Id is null || activity.From?.Id is null)
        {
            // The body's guard does not let it through.
            return;
        }

        AddressedText.Of(activity);
        new TurnReader(TimeProvider.System).Read(activity, isPress: false);
        _ = PeopleReading.WhereOf(activity);
        Assert.NotNull(PeopleReading.Of(activity.MembersAdded, activity.Recipient).ToList());
    }

    private static void Read(string text)
    {
        Assert.DoesNotContain('\u0000', MessageText.Of(new MessageActionsPayloadBody { ContentType = "html", Content = text }));
        MessageText.Of(new MessageActionsPayloadBody { ContentType = "text", Content = text });
    }

    private static Target Signed(LinkSigner signer)
    {
        var until = TimeProvider.System.GetUtcNow().AddDays(3_650);
        var seeds = new[] { LinkPurpose.Map, LinkPurpose.Follow, LinkPurpose.Restore }
            .Select(purpose => signer.SignAsync(new Capability(purpose, new("w0123456789"), 0, until), default).GetAwaiter().GetResult()).ToList();
        return new Target("links", seeds, async text =>
        {
            if (await signer.ReadAsync(text, LinkPurpose.Map, default) is not null)
            {
                Assert.Equal(seeds[0], text);
            }
        });
    }

    private static string Activity(string text) => JsonConvert.SerializeObject(new
    {
        type = "message",
        id = "1",
        text,
        textFormat = "plain",
        timestamp = "2026-12-01T01:02:03.456Z",
        localTimestamp = "2026-12-01T10:02:03.456+09:00",
        locale = "ja-JP",
        from = new { id = "29:ken", aadObjectId = "cccccccc-2222-3333-4444-555555555555", name = "Ken" },
        recipient = new { id = "28:bot", name = "JourneyBot" },
        conversation = new { id = "19:team@thread.v2;messageid=1", conversationType = "channel", isGroup = true, tenantId = "tenant" },
        channelData = new { tenant = new { id = "tenant" }, team = new { id = "19:team" }, channel = new { id = "19:channel" }, eventType = "channelMemberAdded" },
        entities = new object[]
        {
            new { type = "mention", text = "<at>JourneyBot</at>", mentioned = new { id = "28:bot", name = "JourneyBot" } },
            new { type = "mention", text = "<at>Ken</at>", mentioned = new { id = "29:ken", name = "Ken" } },
            new { type = "clientInfo", locale = "ja-JP", country = "JP" },
        },
        membersAdded = new[] { new { id = "29:mio", aadObjectId = "x", name = "Mio" } },
    });
}
