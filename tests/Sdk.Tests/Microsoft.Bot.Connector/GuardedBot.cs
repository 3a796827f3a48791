using System.Net;
using JourneyBot.Testing.Teams.Tokens;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Connector;

/// <summary>A bot with an app id that believes one issuer, and what comes to its door.</summary>
internal sealed class GuardedBot(TokenIssuer issuer, BotEndpoint endpoint) : IAsyncDisposable
{
    public const string AppId = "00000000-0000-0000-0000-0000000000b0";
    private static readonly Uri ServiceUrl = new("https://smba.example/amer/");

    /// <summary>Such as the channel shows.</summary>
    public ChannelToken Good => issuer.For(AppId, ServiceUrl);

    public int Turns => endpoint.Turns;

    public static JObject Activity() => JObject.FromObject(new
    {
        type = "message",
        text = "hello",
        channelId = "msteams",
        serviceUrl = ServiceUrl.ToString(),
        from = new { id = "29:aiko" },
        recipient = new { id = "28:bot" },
        conversation = new { id = "19:chat" },
    });

    public static async Task<GuardedBot> StartAsync(TokenIssuer issuer)
        => new(issuer, await BotEndpoint.StartAsync(settings: issuer.HostVariables(AppId, "00000000-0000-0000-0000-0000000000aa")));

    public string Bearer(ChannelToken token) => $"Bearer {issuer.Mint(token)}";

    public Task<HttpStatusCode> PostAsync(ChannelToken token) => PostAsync(Bearer(token));

    public async Task<HttpStatusCode> PostAsync(string? authorization, JObject? activity = null)
    {
        using var response = await endpoint.PostAsync((activity ?? Activity()).ToString(), authorization);
        return response.StatusCode;
    }

    public async Task LetsInAsync(ChannelToken token)
    {
        var before = Turns;
        Assert.Equal(HttpStatusCode.OK, await PostAsync(token));
        Assert.Equal(before + 1, Turns);
    }

    public Task RefusesAsync(ChannelToken token) => RefusesAsync(Bearer(token));

    /// <summary>The official packages let some refusals out as exceptions of their token library.</summary>
    public async Task RefusesAsync(string? authorization, JObject? activity = null)
    {
        var before = Turns;
        var status = await PostAsync(authorization, activity);
        Assert.True(status == HttpStatusCode.Unauthorized || (BotPackages.AreOfficial && status == HttpStatusCode.InternalServerError), $"It was answered {status}.");
        Assert.Equal(before, Turns);
    }

    public ValueTask DisposeAsync() => endpoint.DisposeAsync();
}
