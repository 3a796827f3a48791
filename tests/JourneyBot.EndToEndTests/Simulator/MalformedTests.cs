using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>What is no proper activity is answered with 4xx or a refusal, never 5xx, and the bot goes on.</summary>
public sealed partial class MalformedTests(MalformedTests.Fixture fixture) : IClassFixture<MalformedTests.Fixture>
{
    public static TheoryData<string, string, HttpStatusCode> Bodies => new()
    {
        { "empty", "", HttpStatusCode.BadRequest },
        { "white space", " \n", HttpStatusCode.BadRequest },
        { "null", "null", HttpStatusCode.BadRequest },
        { "a text", "\"message\"", HttpStatusCode.BadRequest },
        { "an array", "[]", HttpStatusCode.BadRequest },
        { "an empty object", "{}", HttpStatusCode.BadRequest },
        { "240 KB of brackets", new string('[', 240 * 1024), HttpStatusCode.BadRequest },
        { "240 KB of braces", string.Concat(Enumerable.Repeat("{\"a\":", 48 * 1024)), HttpStatusCode.BadRequest },
        { "1 MB", new string(' ', 1024 * 1024), HttpStatusCode.RequestEntityTooLarge },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Body_ThatIsNoActivity_IsRefused(string what, string body, HttpStatusCode expected)
    {
        var answer = await fixture.Stage.Teams.Bot.PostAsync(body);

        Assert.True(expected == answer.Status, $"{what}: {(int)answer.Status} {answer.Body}");
        await fixture.AnswersAsync();
    }

    [Fact]
    public async Task Body_OfOneMegabyteOfTextOrMore_IsTooLarge()
    {
        var big = fixture.Message();
        big["text"] = new string('x', 1024 * 1024);
        using var content = new StringContent(big.ToJsonString(), Encoding.UTF8, "application/json");
        (string, string)[] chunked = [("Transfer-Encoding", "chunked")];

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await fixture.Stage.Teams.Bot.PostAsync(big)).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await fixture.Stage.Teams.Bot.PostAsync(content, null, null, chunked)).Status);
        await fixture.AnswersAsync();
    }

    [Fact]
    public async Task Body_CutAtAnyPlace_IsMalformed()
    {
        var whole = fixture.Press().ToJsonString();
        for (var length = 1; length < whole.Length; length += 41)
            Assert.Equal(HttpStatusCode.BadRequest, (await fixture.Stage.Teams.Bot.PostAsync(whole[..length])).Status);
        await fixture.AnswersAsync();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task ContentType_ThatIsNotJson_IsUnsupported(string? type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(fixture.Message().ToJsonString()));
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await fixture.Stage.Teams.Bot.PostAsync(content, token: null)).Status);
    }

    [Fact]
    public async Task Bytes_ThatAreNoUtf8_AreRefused()
    {
        var bytes = Encoding.UTF8.GetBytes(fixture.Message().ToJsonString());
        bytes[Array.IndexOf(bytes, (byte)'m')] = 0xFF;
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        Assert.Equal(HttpStatusCode.BadRequest, (await fixture.Stage.Teams.Bot.PostAsync(content, token: null)).Status);
        await fixture.AnswersAsync();
    }

    [Theory]
    [InlineData("composeExtension/setting")]
    [InlineData("task/fetch")]
    [InlineData("signin/verifyState")]
    [InlineData("fileConsent/invoke")]
    [InlineData("no/such/invoke")]
    [InlineData("")]
    public async Task Invoke_ThatWeDoNotAnswer_IsRefusedWithABody(string name)
    {
        var answer = await fixture.Seat.Invokes(name, new JsonObject { ["anything"] = 1 });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("message", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Presses))]
    public async Task Press_ThatNoCardOfOursSends_IsRefusedWithASentence(string data)
    {
        var press = fixture.Press();
        press["value"]!["action"]!["data"] = JsonNode.Parse(data);
        var answer = await fixture.Stage.Teams.Bot.PostAsync(press);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("damaged or too old", answer.Body, StringComparison.Ordinal);
    }

    public static TheoryData<string> Presses =>
    [
        "null", "1", "\"do\"", "[]", "{}", """{"do":null}""", """{"do":"destroy"}""", """{"do":{"do":"contribute"}}""", """{"do":["contribute"]}""",
        """{"do":"contribute"}""", """{"do":"contribute","step":"nowhere","form":"theme","draft":"1"}""",
        """{"do":"contribute","step":"theme","form":"nothing","draft":"1"}""", """{"do":"contribute","step":"theme","form":"theme"}""",
        """{"do":"contribute","step":"theme","form":"theme","draft":"1","product":{"a":{"b":[1,2,3]}}}""",
        """{"do":"contribute","step":"theme","form":"theme","draft":"1","product":["A"]}""",
        """{"do":"page","step":"theme","form":"theme","draft":"1","page":"-7"}""", """{"do":"page","step":"theme","form":"theme","draft":"1","page":"99999999999"}""",
        """{"do":"next","step":"9","draft":"1"}""", """{"do":"withdraw"}""",
        $$"""{"do":"contribute","step":"theme","form":"theme","draft":"{{new string('d', 5000)}}","product":"A"}""",
        $$"""{"do":"contribute","step":"theme","form":"theme","draft":"1",{{string.Join(',', Enumerable.Range(0, 80).Select(i => $"\"f{i}\":\"x\""))}}}""",
    ];

    /// <summary>A workshop at its first step, and proper activities to spoil.</summary>
    public sealed class Fixture : IAsyncLifetime
    {
        internal Stage Stage { get; private set; } = null!;

        internal Seat Seat { get; private set; } = null!;

        private JsonObject _message = null!;
        private JsonObject _press = null!;
        private JsonObject _submit = null!;

        public async Task InitializeAsync()
        {
            Stage = await Stage.OpenAsync(HostSettings.Anonymous.Unlimited());
            var aiko = Stage.Teams.Person("Aiko");
            Seat = aiko.In(Stage.Teams.GroupChat("Journeys", aiko));
            await Seat.InstallsTheBot();
            await Seat.Says("start");
            _message = (await Seat.Says("help")).Activity;
            _press = (await Seat.SavesAsync("Save", ("Product or service", "Komorebi"))).Delivery.Activity;
            _submit = (await Seat.WithoutExecute().Presses("Save", ("Purpose", "fewer people leave"))).Delivery.Activity;
        }

        public Task DisposeAsync() => Stage.DisposeAsync().AsTask();

        internal JsonObject Message() => (JsonObject)_message.DeepClone();

        internal JsonObject Press() => (JsonObject)_press.DeepClone();

        internal JsonObject Submit() => (JsonObject)_submit.DeepClone();

        internal JsonObject Press(JsonObject data)
        {
            var press = Press();
            press["value"]!["action"]!["data"] = data;
            return press;
        }

        /// <summary>An event that the channel may send, whatever we do with it.</summary>
        internal JsonObject Event(string type, string properties)
        {
            var happened = Message();
            happened["type"] = type;
            foreach (var (name, value) in JsonNode.Parse(properties)!.AsObject())
                happened[name] = value?.DeepClone();
            return happened;
        }

        internal JsonObject Invoke(string name, string value)
        {
            var invoke = Press();
            (invoke["name"], invoke["value"]) = ($"composeExtension/{name}", JsonNode.Parse(value));
            return invoke;
        }

        internal JsonObject Installation() => Sent("installationUpdate");

        internal JsonObject Membership() => Sent("conversationUpdate");

        /// <summary>The bot goes on.</summary>
        internal Task AnswersAsync() => Seat.HearsAsync("help", "What you can do here");

        private JsonObject Sent(string type) =>
            (JsonObject)Stage.Teams.Bot.Deliveries.Where(delivery => delivery.Sent.StartsWith('{') && delivery.Sent.Contains($"\"{type}\"", StringComparison.Ordinal))
                .Select(delivery => delivery.Activity).First(activity => (string?)activity["type"] == type).DeepClone();
    }
}
