using System.Net;
using JourneyBot.Commands;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Teams;

/// <summary>What a client gets for a press: it shows nothing, or an error of its own, unless status, type and value fit.</summary>
public sealed class InvokeTests : IAsyncDisposable
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";
    private static readonly FormRef Theme = new(StepId.Theme, "theme");

    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Fact]
    public async Task Add_IsAnsweredWithTheFormAgain()
    {
        await _wire.SaysAsync("start");

        var card = Is(CardType, await AddAsync("Boots"));
        Assert.Equal("AdaptiveCard", (string?)card["type"]);
        Assert.Contains("Saved", card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_ThatDoesNotFit_IsAnsweredWithTheFormRefilled()
    {
        await _wire.SaysAsync("start");
        var tooLong = new string('b', Limits.ShortText + 1);

        Assert.Contains(tooLong, Is(CardType, await AddAsync(tooLong)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_IsAnsweredWithAMessage()
    {
        await _wire.SaysAsync("start");

        Assert.Contains("Step 1/7", (string?)Is(MessageType, await _wire.PressesAsync(new ShowStatus())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Next_ByAParticipant_IsRefusedWithAMessageForThemAlone()
    {
        await _wire.SaysAsync("start");
        var answer = await _wire.PressesAsync(new Advance(StepId.Theme, "draft"), by: "Ken");

        Assert.StartsWith("Only the facilitator", (string?)Is(MessageType, answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_WhereNoWorkshopIs_IsRefusedWithAMessage() =>
        Assert.StartsWith("No workshop is open", (string?)Is(MessageType, await _wire.PressesAsync(new ShowStatus())), StringComparison.Ordinal);

    [Theory]
    [InlineData("null")]
    [InlineData("""{"do":"destroy"}""")]
    [InlineData("""{"do":"contribute","step":"theme"}""")]
    [InlineData("""{"do":["next"]}""")]
    public async Task Press_OfACardThatIsNotOurs_IsAnsweredWithAMessage(string data) =>
        Assert.StartsWith("This card is damaged", (string?)Is(MessageType, await _wire.PressesAsync(JToken.Parse(data))), StringComparison.Ordinal);

    [Theory]
    [InlineData("adaptiveCard/action", "null")]
    [InlineData("adaptiveCard/action", "[]")]
    [InlineData("adaptiveCard/action", "\"press\"")]
    [InlineData("adaptiveCard/action", "{}")]
    [InlineData("adaptiveCard/action", """{"action":"press"}""")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit","data":{"do":"status"}}}""")]
    [InlineData("task/fetch", "{}")]
    [InlineData("composeExtension/query", "null")]
    [InlineData("", "{}")]
    public async Task Invoke_ThatIsMalformedOrUnknown_IsRefusedWithAReason(string name, string value)
    {
        var answer = await _wire.InvokesAsync(name, JToken.Parse(value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal((400, ErrorType), ((int)answer.Body!["statusCode"]!, (string?)answer.Body["type"]));
        Assert.NotEqual(string.Empty, (string?)answer.Body["value"]!["code"]);
        Assert.NotEqual(string.Empty, (string?)answer.Body["value"]!["message"]);
    }

    private Task<Answer> AddAsync(string product) => _wire.PressesAsync(new Contribute(Theme, "0123456789ABCDEF", []), new { product });

    private static JToken Is(string type, Answer answer)
    {
        Assert.Equal((HttpStatusCode.OK, 200, type), (answer.Status, (int)answer.Body!["statusCode"]!, (string?)answer.Body["type"]));
        return answer.Body["value"]!;
    }
}
