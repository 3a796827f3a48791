using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Votes;

/// <summary>What a press on a ballot is answered: all that stands there, and what is picked.</summary>
internal sealed record BallotAnswer(string Text, string? Picked)
{
    public static BallotAnswer Of(Answer answer) => answer.Body!["value"] is JObject card
        ? new BallotAnswer(
            string.Concat(card.SelectTokens("$..text").Select(text => (string?)text)),
            (string?)card.SelectTokens("$.body[?(@.id == 'votes')]").Single()["value"])
        : new BallotAnswer((string)answer.Body!["value"]!, null);
}

/// <summary>A workshop that stands at its measures, five of them, as the channel meets it. Aiko leads.</summary>
internal sealed class Booth : IAsyncDisposable
{
    public Wire Wire { get; } = new();

    /// <summary>Of the measures, in the order of the ballot.</summary>
    public IReadOnlyList<string> Labels { get; private set; } = [];

    public static async Task<Booth> OpenAsync()
    {
        var booth = new Booth();
        await booth.Wire.SaysAsync("start");
        await booth.GoToMeasuresAsync();
        foreach (var number in Enumerable.Range(1, 5))
        {
            await booth.Wire.PressesAsync(new Contribute(new FormRef(StepId.Measures, "measures"), $"draft {number}", []), new { what = $"measure {number}" });
        }

        await booth.Wire.PressesAsync(new OpenVote(StepId.Measures, 1, null));
        booth.Labels = [.. (await booth.WorkshopAsync()).OpenVote!.Items.Select(item => item.Label)];
        return booth;
    }

    /// <summary>A press on the ballot.</summary>
    public async Task<BallotAnswer> VotesAsync(string by, params string[] labels) =>
        BallotAnswer.Of(await Wire.PressesAsync(new GiveVotes("measures-1", []), new { votes = string.Join(',', labels) }, by));

    public async Task<IReadOnlyList<Ballot>> BallotsAsync() =>
        await Wire.Store.Ballots.ReadAsync((await WorkshopAsync()).Id, "measures-1", CancellationToken.None);

    public async Task<Workshop> WorkshopAsync() => (await SeenAsync()).Value;

    /// <summary>The lines of the newest card that was posted for all.</summary>
    public IReadOnlyList<string> LastPosted() => [.. Shown.Lines(Wire.Channel.Cards[^1])];

    public AdaptiveCard Posted(int number) => Wire.Channel.Cards[number];

    public ValueTask DisposeAsync() => Wire.DisposeAsync();

    private async Task<Stored<Workshop>> SeenAsync()
    {
        var ids = await Wire.Store.Activity.TouchedSinceAsync(DateTimeOffset.MinValue, CancellationToken.None);
        return (await Wire.Store.Workshops.FindAsync(Assert.Single(ids), CancellationToken.None))!;
    }

    /// <summary>Whatever the checks of the steps before would say.</summary>
    private async Task GoToMeasuresAsync()
    {
        var seen = await SeenAsync();
        var there = seen.Value with { Step = StepId.Measures, Furthest = StepId.Measures, Visit = 7, Version = 2, LastOperation = "jump" };
        var jump = new Transition(2, "jump", StepId.Theme, StepId.Measures, there.MovedBy, there.MovedAt, [], []);
        Assert.True(await Wire.Store.Workshops.CommitAsync(seen, there, jump, CancellationToken.None));
    }
}
