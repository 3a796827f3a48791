using System.Net;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams;
using Microsoft.AspNetCore.Http;
using Xunit.Abstractions;

namespace JourneyBot.EndToEndTests.ComingIn;

/// <summary>The channel's keys: while they cannot be read nobody is let in, and a new one counts without a restart.</summary>
public sealed class KeysTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly AuthenticatedStage _stage = new();

    public Task InitializeAsync() => _stage.InitializeAsync();

    public Task DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Host_ThatCannotReadTheKeys_LetsNobodyIn_AndOpensByItself()
    {
        _stage.Issuer.IsDown = true;
        await IsClosedAsync("out of order");
        _stage.Issuer.IsDown = false;
        _stage.Issuer.Instead = context => context.Response.WriteAsync("<html>Sign in to the network</html>");
        await IsClosedAsync("a page instead of metadata");
        _stage.Issuer.Instead = context => context.Response.WriteAsync("""{"issuer":"https://api.botframework.com","keys":[]}""");
        await IsClosedAsync("metadata without keys");
        var answered = new TaskCompletionSource();
        _stage.Issuer.Instead = context => answered.Task.WaitAsync(context.RequestAborted);
        var slow = await IsClosedAsync("metadata that does not come");
        Assert.InRange(slow.Took, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15));
        answered.SetResult();

        _stage.Issuer.Instead = null;

        await Until.True(async () => (await StartAsync()).Status == HttpStatusCode.OK);
        Assert.NotEmpty(await _stage.WorkshopsAsync());
    }

    [Fact]
    public async Task Key_ThatRolls_CountsAtOnceWithoutARestart_AndTheOldOneNoMore()
    {
        var old = $"Bearer {_stage.Issuer.Mint(_stage.Good)}";
        Assert.Equal(HttpStatusCode.OK, (await _stage.PostAsync(_stage.Mallory().Writes("help"), old)).Status);

        _stage.Issuer.RollKeys();

        Assert.Equal(HttpStatusCode.OK, (await StartAsync()).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _stage.PostAsync(_stage.Mallory().Writes("help"), old)).Status);
        _stage.Issuer.IsDown = true;
        Assert.Equal(HttpStatusCode.OK, (await StartAsync()).Status);
    }

    /// <summary>Until the host has asked for the keys once more, and every good token is refused meanwhile.</summary>
    private async Task<Delivery> IsClosedAsync(string why)
    {
        var (asked, workshops) = (_stage.Issuer.MetadataAsked, (await _stage.WorkshopsAsync()).Count);
        Delivery? refused = null;
        await Until.True(async () =>
        {
            refused = await StartAsync();
            Assert.Equal(HttpStatusCode.Unauthorized, refused.Status);
            return _stage.Issuer.MetadataAsked > asked;
        });
        output.WriteLine($"{(int)refused!.Status} after {refused.Took.TotalMilliseconds:F0} ms: {why}");
        Assert.Equal(workshops, (await _stage.WorkshopsAsync()).Count);
        Assert.Empty(_stage.Teams.Calls);
        return refused;
    }

    private Task<Delivery> StartAsync() => _stage.PostCoveredAsync(_stage.Mallory().Writes("start"));
}
