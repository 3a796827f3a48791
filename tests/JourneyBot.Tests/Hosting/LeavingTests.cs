using JourneyBot.Hosting;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace JourneyBot.Tests.Hosting;

public sealed class LeavingTests
{
    [Theory]
    [InlineData(null, 2)]
    [InlineData("", 2)]
    [InlineData("0", 0)]
    [InlineData("10", 10)]
    public void Grace_IsTwoSecondsUnlessSet(string? text, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), Read(text).Grace);

    [Theory]
    [InlineData("11")]
    [InlineData("-1")]
    [InlineData("soon")]
    public void Grace_SetWrong_SaysWhatToSet(string text) =>
        Assert.Contains("Set it to the seconds from 0 to 10", Assert.Throws<InvalidOperationException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Stopping_IsKnownBeforeTheGraceIsOver()
    {
        var leaving = new Leaving(new LeavingSettings(TimeSpan.FromMinutes(1)), TimeProvider.System);
        using var forced = new CancellationTokenSource();
        Assert.False(leaving.HasBegun);

        var stopping = leaving.StoppingAsync(forced.Token);

        Assert.True(leaving.HasBegun);
        Assert.False(stopping.IsCompleted);
        await forced.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopping);
    }

    private static LeavingSettings Read(string? grace) =>
        LeavingSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Shutdown:Grace"] = grace }).Build());
}
