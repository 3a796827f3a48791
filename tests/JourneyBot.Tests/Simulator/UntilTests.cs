using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class UntilTests
{
    [Fact]
    public async Task True_WaitsForTheCondition()
    {
        var asked = 0;
        await Until.True(() => ++asked == 3);
        Assert.Equal(3, asked);
    }

    [Fact]
    public async Task True_InVain_SaysWhatItWaitedForAndWhatThereWas()
    {
        var rows = 2;
        var fault = await Assert.ThrowsAsync<TimeoutException>(() => Until.True(() => rows == 3, () => $"{rows} rows", TimeSpan.Zero));
        Assert.Contains("rows == 3", fault.Message, StringComparison.Ordinal);
        Assert.Contains("2 rows", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passes_InVain_ThrowsTheAssertionItself() =>
        await Assert.ThrowsAsync<Xunit.Sdk.EqualException>(() => Until.Passes(() => Assert.Equal(3, 2), TimeSpan.Zero));
}
