using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>What a turn can ask of the channel's token service.</summary>
public sealed class UserTokenTests : IAsyncLifetime
{
    private RecordingChannel _service = null!;

    public async Task InitializeAsync() => _service = await RecordingChannel.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Token_OfAUser_IsAskedForByConnectionAndChannel()
    {
        _service.Answer = context => context.Response.WriteAsync("""{"connectionName":"graph","token":"t"}""");
        TokenResponse? token = null;

        await TurnAsync(async (users, stop) => token = await users.GetUserTokenAsync("29:aiko", "graph", "msteams", "123456", stop));

        Assert.Equal("GET /amer/api/usertoken/GetToken?userId=29%3Aaiko&connectionName=graph&channelId=msteams&code=123456", Assert.Single(_service.Calls).Request);
        Assert.Equal("t", token?.Token);
    }

    [Fact]
    public async Task Token_OfAUserWhoIsNotSignedIn_IsNone()
    {
        _service.Answer = context =>
        {
            context.Response.StatusCode = 404;
            return Task.CompletedTask;
        };
        var token = new TokenResponse();

        await TurnAsync(async (users, stop) => token = await users.GetUserTokenAsync("29:aiko", "graph", "msteams", null, stop));

        Assert.Null(token);
    }

    [Fact]
    public async Task Exchange_ThatIsRefused_SaysWhy()
    {
        _service.Answer = context =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync("""{"error":{"code":"NeedsConsent","message":"Ask first."}}""");
        };

        await TurnAsync(async (users, stop) =>
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => users.ExchangeTokenAsync("29:aiko", "graph", "msteams", new TokenExchangeRequest(token: "sso"), stop));
            Assert.Equal("Unable to exchange token: (NeedsConsent) Ask first.", refused.Message);
        });

        Assert.Equal("sso", (string?)_service.Calls[0].Json["token"]);
    }

    private async Task TurnAsync(Func<UserTokenClient, CancellationToken, Task> turn)
    {
        Exception? failed = null;
        var settings = new Dictionary<string, string> { ["OAuthUrl"] = _service.ServiceUrl.ToString() };
        await using var bot = await BotEndpoint.StartAsync(context => turn(context.TurnState.Get<UserTokenClient>(), default), settings);
        bot.Adapter.OnTurnError = (_, e) => Task.FromResult(failed = e);

        using var response = await bot.PostAsync(_service.Message().ToString());

        Assert.Null(failed);
    }
}
