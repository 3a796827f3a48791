using JourneyBot.Admitting;
using JourneyBot.Hosting;
using JourneyBot.Teams;
using JourneyBot.Tests.Hosts;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using Newtonsoft.Json;
using Xunit;

namespace JourneyBot.Tests.Hosting;

/// <summary>Whose fault it was, as a status: the caller's token 401, the body 400, ours 500.</summary>
public sealed class MessagesEndpointTests : IDisposable
{
    private readonly Turnstile _turnstile = new(LimitSettings.Usual, TenantSettings.Any);

    private static readonly Dictionary<string, string?> WithId = new()
    {
        ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001",
        ["MicrosoftAppPassword"] = "secret",
        ["ToBotFromChannelOpenIdMetadataUrl"] = "http://127.0.0.1:1/keys",
    };

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer no.token.atall")]
    [InlineData("Basic dXNlcjpzZWNyZXQ=")]
    // Well-formed, but its keys are out of reach.
    [InlineData("Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.AAAA")]
    public async Task Caller_WhoseTokenIsBadOrCannotBeChecked_IsNotLetIn(string? token)
    {
        await using var wire = new Wire(WithId);

        Assert.Equal(StatusCodes.Status401Unauthorized, (int)(await wire.PostAsync(wire.Activity("message", "Aiko", new { text = "start" }), token)).Status);
    }

    [Theory]
    [InlineData("entities", "5")]
    [InlineData("entities", "[[]]")]
    [InlineData("membersAdded", "\"everybody\"")]
    [InlineData("from", """{"id":"29:1","name":{}}""")]
    [InlineData("conversation", """{"id":"c","isGroup":"perhaps"}""")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("timestamp", "\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("localTimestamp", "99999999999999999999999")]
    public async Task Body_WithAPartOfAnotherShape_IsMalformed(string name, string json)
    {
        await using var wire = new Wire();
        var activity = wire.Activity("message", "Aiko", new { text = "start" });
        var whole = activity.ToString(Formatting.None);
        activity.Remove(name);

        var body = $"{activity.ToString(Formatting.None)[..^1]},\"{name}\":{json}}}";
        Assert.Equal(StatusCodes.Status400BadRequest, (int)(await wire.PostAsync(body)).Status);
        Assert.Equal(StatusCodes.Status200OK, (int)(await wire.PostAsync(whole)).Status);
    }

    [Theory]
    [InlineData(typeof(JsonReaderException))]
    [InlineData(typeof(FormatException))]
    [InlineData(typeof(ArgumentOutOfRangeException))]
    public async Task Fault_BeforeTheTurn_IsTheBodys(Type fault)
    {
        var context = new DefaultHttpContext();
        await Endpoint((_, _) => throw New(fault)).ReceiveAsync(context);

        Assert.Equal(StatusCodes.Status400BadRequest, context.Response.StatusCode);
    }

    [Fact]
    public async Task Fault_OfOurs_IsNeitherTheCallersNorTheBodys()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Endpoint((_, _) => throw new InvalidOperationException()).ReceiveAsync(new DefaultHttpContext()));
        await Assert.ThrowsAsync<FormatException>(() => Endpoint(async (bot, cancellation) =>
        {
            await bot.OnTurnAsync(Mock.Of<ITurnContext>(turn => turn.Activity == new Activity { Conversation = new ConversationAccount() }), cancellation);
            throw new FormatException();
        }).ReceiveAsync(new DefaultHttpContext()));
    }

    [Fact]
    public async Task Authentication_ThatFailsInAnyOtherWay_LetsNobodyIn()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(WithId).Build();
        await using var services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        var hosts = new ServiceHosts(ServiceHosts.OfTeams, isDevelopment: true);
        var authentication = new ClosedAuthentication(
            configuration, services.GetRequiredService<IHttpClientFactory>(), hosts, new ServiceUrls(), NullLogger<ClosedAuthentication>.Instance);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => authentication.AuthenticateRequestAsync(null!, "Bearer a.b.c", CancellationToken.None));
    }

    public void Dispose() => _turnstile.Dispose();

    private static Exception New(Type fault) => (Exception)Activator.CreateInstance(fault)!;

    private MessagesEndpoint Endpoint(Func<IBot, CancellationToken, Task> process)
    {
        var adapter = new Mock<IBotFrameworkHttpAdapter>();
        adapter.Setup(one => one.ProcessAsync(It.IsAny<HttpRequest>(), It.IsAny<HttpResponse>(), It.IsAny<IBot>(), It.IsAny<CancellationToken>()))
            .Returns((HttpRequest _, HttpResponse _, IBot bot, CancellationToken cancellation) => process(bot, cancellation));
        return new MessagesEndpoint(adapter.Object, Mock.Of<IBot>(), _turnstile, NullLogger<MessagesEndpoint>.Instance);
    }
}
