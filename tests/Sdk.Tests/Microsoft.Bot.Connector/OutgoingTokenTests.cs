using System.Net;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>What a bot with an app id shows the channel.</summary>
public sealed class OutgoingTokenTests : IAsyncLifetime
{
    private readonly string _appId = $"{Guid.NewGuid()}";
    private TokenIssuer _issuer = null!;
    private RecordingChannel _channel = null!;

    public async Task InitializeAsync()
    {
        _issuer = await TokenIssuer.StartAsync();
        _channel = await RecordingChannel.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _channel.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task Token_IsAskedForOnce_HoweverManyMessagesWaitForIt()
    {
        await using var bot = await BotEndpoint.StartAsync(settings: _issuer.HostVariables(_appId, "tenant"));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(bot)));
        await SendAsync(bot);

        Assert.Equal(21, _channel.Calls.Count);
        Assert.All(_channel.Calls, call => Assert.True(_issuer.Login.Accepts(call.Headers["Authorization"], _appId)));
        Assert.Equal(1, _issuer.Login.Asked);
    }

    [Theory]
    [InlineData("MultiTenant")]
    [InlineData("SingleTenant")]
    public async Task Bot_WithAPassword_GetsItsTokenWhicheverItsType(string type)
    {
        var settings = new Dictionary<string, string>(_issuer.HostVariables(_appId, "tenant")) { ["MicrosoftAppType"] = type };
        await using var bot = await BotEndpoint.StartAsync(settings: settings);

        await SendAsync(bot);

        Assert.True(_issuer.Login.Accepts(_channel.Calls[0].Headers["Authorization"], _appId));
    }

    [Fact]
    public async Task Bot_WithAWrongPassword_SendsNothing()
    {
        var settings = new Dictionary<string, string>(_issuer.HostVariables(_appId, "tenant")) { ["MicrosoftAppPassword"] = "wrong" };
        await using var bot = await BotEndpoint.StartAsync(settings: settings);

        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(bot));

        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task Bot_ThatIsAManagedIdentity_GetsItsTokenFromItsMachine()
    {
        string? asked = null;
        await using var machine = await LoopbackServer.StartAsync(routes => routes.MapGet("/identity", context =>
        {
            asked = $"{context.Request.Query["resource"]} {context.Request.Query["client_id"]} {context.Request.Headers["X-IDENTITY-HEADER"]}";
            return context.Response.WriteAsync($$"""{"access_token":"of-the-machine","expires_on":"{{TimeProvider.System.GetUtcNow().AddHours(2).ToUnixTimeSeconds()}}","resource":"r","token_type":"Bearer"}""");
        }));
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", new Uri(machine.Url, "/identity").ToString());
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "secret");
        var settings = new Dictionary<string, string> { ["MicrosoftAppType"] = "UserAssignedMSI", ["MicrosoftAppId"] = _appId, ["MicrosoftAppTenantId"] = "tenant" };
        await using var bot = await BotEndpoint.StartAsync(settings: settings);

        await SendAsync(bot);

        Assert.Equal("Bearer of-the-machine", _channel.Calls[0].Headers["Authorization"]);
        Assert.Equal($"https://api.botframework.com {_appId} secret", asked);
    }

    [Theory]
    [InlineData("UserAssignedMSI", null)]
    [InlineData("SingleTenant", null)]
    [InlineData("SingleTenant", "tenant")]
    public void Configuration_ThatLacksWhatItsTypeNeeds_IsRefusedAtTheStart(string type, string? tenant)
    {
        var settings = new Dictionary<string, string> { ["MicrosoftAppType"] = type, ["MicrosoftAppId"] = _appId };
        if (tenant is not null)
        {
            settings["MicrosoftAppTenantId"] = tenant;
        }

        Assert.ThrowsAny<ArgumentException>(() => BotEndpoint.StartAsync(settings: settings).GetAwaiter().GetResult());
    }

    [Fact]
    public async Task Token_IsNotSentInTheClear()
    {
        var wire = new LastRequest();
        using var connector = new ConnectorClient(new Uri("http://smba.example/"), new KnownToken(_appId), wire);
        var message = new Activity { Type = "message", Text = "hi" };

        var sending = () => connector.Conversations.SendToConversationAsync("19:chat", message);

        // The official packages send it.
        if (BotPackages.AreOfficial)
        {
            await sending();
            Assert.NotNull(wire.Authorization);
        }
        else
        {
            await Assert.ThrowsAsync<InvalidOperationException>(sending);
            Assert.Null(wire.Authorization);
        }
    }

    private Task SendAsync(BotEndpoint bot)
    {
        var stored = _channel.Message().ToObject<Activity>()!.GetConversationReference();
        return bot.Adapter.ContinueConversationAsync(_appId, stored, (turn, stop) => turn.SendActivityAsync("hi", cancellationToken: stop), default);
    }

    private sealed class KnownToken : AppCredentials, IAuthenticator
    {
        public KnownToken(string appId)
            : base(null, null, null, null)
            => MicrosoftAppId = appId;

        Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh)
            => Task.FromResult(new AuthenticatorResult { AccessToken = "secret", ExpiresOn = TimeProvider.System.GetUtcNow().AddHours(1) });

        protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(this);
    }

    private sealed class LastRequest : DelegatingHandler
    {
        public string? Authorization { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorization = request.Headers.Authorization?.ToString();
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"1"}""") });
        }
    }
}
