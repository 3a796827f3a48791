using System.Security.Cryptography;
using System.Text;
using JourneyBot.Links;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JourneyBot.Tests.Links;

/// <summary>Only what we signed opens anything, for what it was signed for, as long as it lives.</summary>
public sealed class LinkSignerTests : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly FakeTime _time = new();
    private readonly ServiceProvider _services;

    public LinkSignerTests() => _services = BotServices.Build(_folder.File("bot.db"));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Link_SaysWhatItWasSignedFor_OnEachHost()
    {
        var capability = Capability();
        var token = await Host().SignAsync(capability, CancellationToken.None);

        Assert.Equal(capability, await Host().ReadAsync(token, LinkPurpose.Map, CancellationToken.None));
        Assert.Null(await Host().ReadAsync(token, "follow", CancellationToken.None));
        Assert.Matches("^[A-Za-z0-9_-]{1,200}$", token);
    }

    [Fact]
    public async Task Link_Altered_CutShort_OrGrown_OpensNothing()
    {
        var host = Host();
        var token = await host.SignAsync(Capability(), CancellationToken.None);

        for (var at = 0; at < token.Length; at++)
        {
            var altered = new StringBuilder(token) { [at] = token[at] == 'A' ? 'B' : 'A' }.ToString();
            Assert.Null(await host.ReadAsync(altered, LinkPurpose.Map, CancellationToken.None));
            Assert.Null(await host.ReadAsync(token[..at], LinkPurpose.Map, CancellationToken.None));
        }

        foreach (var grown in (string[])[token + "A", token + "=", " " + token, token + "\n", token + token, new string('A', 100_000)])
        {
            Assert.Null(await host.ReadAsync(grown, LinkPurpose.Map, CancellationToken.None));
        }
    }

    [Fact]
    public async Task TenThousandRandomTokens_FindNothing()
    {
        var host = Host();
        var token = await host.SignAsync(Capability(), CancellationToken.None);
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++)
        {
            // Half of them are the right text with another signature behind it: the nearest that a stranger can come.
            var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(token);
            random.NextBytes(i % 2 == 0 ? bytes.AsSpan(^32..) : bytes.AsSpan());
            Assert.Null(await host.ReadAsync(System.Buffers.Text.Base64Url.EncodeToString(bytes), LinkPurpose.Map, CancellationToken.None));
        }
    }

    [Fact]
    public async Task Link_SignedWithAnotherKey_OpensNothing()
    {
        var token = await Host().SignAsync(Capability(), CancellationToken.None);
        var signed = System.Buffers.Text.Base64Url.DecodeFromChars(token)[..^32];
        var forged = System.Buffers.Text.Base64Url.EncodeToString([.. signed, .. HMACSHA256.HashData(new byte[32], signed)]);

        Assert.Null(await Host().ReadAsync(forged, LinkPurpose.Map, CancellationToken.None));
    }

    [Fact]
    public async Task Link_Expires_AndOutlivesItsKeysPeriod()
    {
        var host = Host();
        var token = await host.SignAsync(Capability(days: 45), CancellationToken.None);
        _time.Advance(TimeSpan.FromDays(44));
        Assert.NotNull(await Host().ReadAsync(token, LinkPurpose.Map, CancellationToken.None));
        _time.Advance(TimeSpan.FromDays(1));

        Assert.Null(await host.ReadAsync(token, LinkPurpose.Map, CancellationToken.None));
    }

    [Fact]
    public async Task Keys_ChangeWithTime_AndNoneIsAskedForThatNoLivingLinkNeeds()
    {
        var host = Host();
        var first = await host.SignAsync(Capability(), CancellationToken.None);
        _time.Advance(TimeSpan.FromDays(31));
        var second = await host.SignAsync(Capability(), CancellationToken.None);
        Assert.NotEqual(PeriodOf(first), PeriodOf(second));

        var forever = await host.SignAsync(Capability(days: 10_000), CancellationToken.None);
        _time.Advance(TimeSpan.FromDays(200));

        Assert.Null(await host.ReadAsync(forever, LinkPurpose.Map, CancellationToken.None));
    }

    [Fact]
    public async Task AnotherGenerationOfKeys_MakesEveryLinkVoid()
    {
        var token = await Host().SignAsync(Capability(), CancellationToken.None);

        Assert.Null(await Host(generation: 2).ReadAsync(token, LinkPurpose.Map, CancellationToken.None));
    }

    private static string PeriodOf(string token) =>
        Encoding.ASCII.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(token)).Split('.')[1];

    private Capability Capability(int days = 7) =>
        new(LinkPurpose.Map, new WorkshopId("abc123"), 3, DateTimeOffset.FromUnixTimeSeconds((_time.Now + TimeSpan.FromDays(days)).ToUnixTimeSeconds()));

    /// <summary>Each is as another host would have it: nothing is shared but the store and the clock.</summary>
    private LinkSigner Host(int generation = 1) =>
        new(new LinkKeys(_services.GetRequiredService<IKeyValueStore>(), LinkSettings.None with { Generation = generation }, _time), _time);
}
