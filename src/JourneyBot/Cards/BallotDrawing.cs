using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Cards;

/// <summary>Draws a vote's ballot, for one person or for all, and its result.</summary>
internal sealed class BallotDrawing(Journeys journeys, BallotBox ballots, BotName name, CardActions actions)
{
    /// <summary>Hosts' clocks, by at most so much.</summary>
    private static readonly TimeSpan ClocksDiffer = TimeSpan.FromSeconds(10);

    /// <summary>The presser's own, with what they chose.</summary>
    public async Task<AdaptiveCard> DrawAsync(Scene scene, VoteRound round, BallotState state, CancellationToken cancellationToken)
    {
        var view = await ReadAsync(scene.Workshop, round, scene.Language, cancellationToken);
        return BallotCard.Draw(view with { State = state, Mention = scene.Turn.Mention }, actions);
    }

    /// <summary>Nobody's in particular: for all in the conversation, in the workshop's language.</summary>
    public async Task<AdaptiveCard> DrawAsync(Workshop workshop, VoteRound round, CancellationToken cancellationToken)
    {
        var view = await ReadAsync(workshop, round, workshop.Language, cancellationToken);
        return BallotCard.Draw(view with { Mention = name(workshop) }, actions);
    }

    /// <summary>As a transition owes it: of the step's newest round.</summary>
    public Task<AdaptiveCard> OwedAsync(Workshop workshop, StepId step, CancellationToken cancellationToken) =>
        DrawAsync(workshop, workshop.Votes.Where(round => round.Step == step).MaxBy(round => round.Number)!, cancellationToken);

    private async Task<BallotView> ReadAsync(Workshop workshop, VoteRound round, Language language, CancellationToken cancellationToken)
    {
        var candidates = Items(await journeys.LastAsync(workshop, cancellationToken), round);
        if (candidates.Count < round.Items.Length)
        {
            // The last fold here may be older than what stands on the ballot; in a newer one, what is not there was withdrawn.
            candidates = Items(await journeys.SinceAsync(workshop, round.OpenedAt + ClocksDiffer, cancellationToken), round);
        }

        var voters = round.IsOpen ? await ballots.VotersAsync(workshop, cancellationToken) : null;
        return new BallotView(workshop, round, candidates, language, voters ?? 0);
    }

    /// <summary>In the order of the ballot; what was withdrawn since is left out.</summary>
    private static List<Candidate> Items(Journey journey, VoteRound round)
    {
        var known = Candidates.Of(journey, round.Step).ToDictionary(candidate => candidate.Identity, StringComparer.Ordinal);
        return [.. round.Items
            .Where(item => known.ContainsKey(item.Identity))
            .Select(item => known[item.Identity] with { Label = item.Label })];
    }
}
