using System.Diagnostics;
using JourneyBot.Extension;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.People;
using Xunit;

namespace JourneyBot.Tests.Extension;

public sealed class RosterTests : InTown
{
    [Fact]
    public async Task AnAnswerOfTheRoster_CountsForTenMinutes()
    {
        await Town.StartsAsync(Aiko, "Boots", Ken);
        await KenAlone.FindsAsync();
        Town.Time.Advance(RosterAnswers.Fresh - TimeSpan.FromSeconds(1));
        await KenAlone.FindsAsync("boots");
        Assert.Equal(1, Town.RosterCalls);

        Town.Time.Advance(TimeSpan.FromSeconds(1));
        await KenAlone.FindsAsync();
        Assert.Equal(2, Town.RosterCalls);
    }

    [Fact]
    public async Task ASearch_AsksTenRostersAtMost_AndTheNextOneTheOthers()
    {
        for (var i = 1; i <= 12; i++)
        {
            await Town.StartsAsync(Aiko, $"Product {i}", Ken);
        }

        Assert.Equal(RosterAnswers.MostCalls, (await KenAlone.FindsAsync()).Count);
        Assert.Equal(RosterAnswers.MostCalls, Town.RosterCalls);
        Assert.Equal(12, (await KenAlone.FindsAsync()).Count);
        Assert.Equal(12, Town.RosterCalls);
    }

    [Fact]
    public async Task TwoWorkshopsInOnePlace_AreOneQuestion()
    {
        var seat = await Town.StartsAsync(Aiko, "Boots", Ken);
        await seat.Says("end");
        await Town.StartsAsync(Aiko, seat.Conversation, "Hats");

        Assert.Equal(["Hats", "Boots"], await KenAlone.FindsAsync());
        Assert.Equal(1, Town.RosterCalls);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(502)]
    public async Task ARosterThatFails_ShowsNothing_AndTheOthersAreShown(int status)
    {
        var failing = await Town.StartsAsync(Aiko, "Boots", Ken);
        await Town.StartsAsync(Aiko, "Hats", Ken);
        Town.Teams.Faults.Next(ConnectorOperation.Read, Fault.Answer(status), where: failing.Conversation);

        Assert.Equal(["Hats"], await KenAlone.FindsAsync());
    }

    [Fact]
    public async Task RostersThatDoNotAnswer_AreNotWaitedFor()
    {
        await Town.StartsAsync(Aiko, "Boots", Ken);
        for (var i = 1; i <= RosterAnswers.MostCalls; i++)
        {
            await Town.StartsAsync(Aiko, $"Silent {i}", Ken);
        }

        await Town.StartsAsync(Ken, "Own", Aiko);
        Town.Teams.Faults.Next(ConnectorOperation.Read, Fault.Held(new Hold()), times: RosterAnswers.MostCalls);
        var watch = Stopwatch.StartNew();
        var found = await KenAlone.FindsAsync();

        // Two seconds for all of them; one after another would take twenty.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
        Assert.DoesNotContain(found, title => title.StartsWith("Silent", StringComparison.Ordinal));
        Assert.Contains("Own", found);
    }

    private Seat KenAlone => Ken.In(Town.Teams.Personal(Ken));
}
