using System.Diagnostics;
using JourneyBot.Extension;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.People;
using Xunit;

namespace JourneyBot.Tests.Extension;

public sealed class RosterTests : IAsyncLifetime
{
    private Town _town = null!;
    private Person _aiko = null!;
    private Person _ken = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.OpenAsync();
        (_aiko, _ken) = (_town.Teams.Person("Aiko"), _town.Teams.Person("Ken"));
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task AnAnswerOfTheRoster_CountsForTenMinutes()
    {
        await _town.StartsAsync(_aiko, "Boots", _ken);
        await Ken.FindsAsync();
        _town.Time.Advance(RosterAnswers.Fresh - TimeSpan.FromSeconds(1));
        await Ken.FindsAsync("boots");
        Assert.Equal(1, _town.RosterCalls);

        _town.Time.Advance(TimeSpan.FromSeconds(1));
        await Ken.FindsAsync();
        Assert.Equal(2, _town.RosterCalls);
    }

    [Fact]
    public async Task ASearch_AsksTenRostersAtMost_AndTheNextOneTheOthers()
    {
        for (var i = 1; i <= 12; i++)
        {
            await _town.StartsAsync(_aiko, $"Product {i}", _ken);
        }

        Assert.Equal(RosterAnswers.MostCalls, (await Ken.FindsAsync()).Count);
        Assert.Equal(RosterAnswers.MostCalls, _town.RosterCalls);
        Assert.Equal(12, (await Ken.FindsAsync()).Count);
        Assert.Equal(12, _town.RosterCalls);
    }

    [Fact]
    public async Task TwoWorkshopsInOnePlace_AreOneQuestion()
    {
        var seat = await _town.StartsAsync(_aiko, "Boots", _ken);
        await seat.Says("end");
        await _town.StartsAsync(_aiko, seat.Conversation, "Hats");

        Assert.Equal(["Hats", "Boots"], await Ken.FindsAsync());
        Assert.Equal(1, _town.RosterCalls);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(502)]
    public async Task ARosterThatFails_ShowsNothing_AndTheOthersAreShown(int status)
    {
        var failing = await _town.StartsAsync(_aiko, "Boots", _ken);
        await _town.StartsAsync(_aiko, "Hats", _ken);
        _town.Teams.Faults.Next(ConnectorOperation.Read, Fault.Answer(status), where: failing.Conversation);

        Assert.Equal(["Hats"], await Ken.FindsAsync());
    }

    [Fact]
    public async Task RostersThatDoNotAnswer_AreNotWaitedFor()
    {
        await _town.StartsAsync(_aiko, "Boots", _ken);
        for (var i = 1; i <= RosterAnswers.MostCalls; i++)
        {
            await _town.StartsAsync(_aiko, $"Silent {i}", _ken);
        }

        await _town.StartsAsync(_ken, "Own", _aiko);
        _town.Teams.Faults.Next(ConnectorOperation.Read, Fault.Held(new Hold()), times: RosterAnswers.MostCalls);
        var watch = Stopwatch.StartNew();
        var found = await Ken.FindsAsync();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        Assert.DoesNotContain(found, title => title.StartsWith("Silent", StringComparison.Ordinal));
        Assert.Contains("Own", found);
    }

    private Seat Ken => _ken.In(_town.Teams.Personal(_ken));
}
