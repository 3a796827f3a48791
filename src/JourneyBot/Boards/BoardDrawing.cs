using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;
using Newtonsoft.Json;

namespace JourneyBot.Boards;

/// <summary>A board as drawn from the rows of now. Equal fingerprints: nothing to repaint.</summary>
internal sealed record DrawnBoard(AdaptiveCard Card, string Fingerprint);

/// <summary>What the boards of a workshop are drawn from, read once for all of them.</summary>
internal sealed record BoardSource(Workshop Workshop, Journey Journey, IReadOnlyList<Participant> People, int? Voters)
{
    /// <summary>How many of those who are counted on are done with the open step; null while nobody is.</summary>
    public DoneCount? Done { get; init; }
}

/// <summary>"Done: 4 of 6". Counts alone: names would put people on the spot (TEAMS.md C42).</summary>
internal sealed record DoneCount(int Done, int Of);

internal sealed class BoardDrawing(StatusReader status, BallotBox ballots, CardActions actions)
{
    public async Task<BoardSource> ReadAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var view = await status.ReadAsync(workshop, cancellationToken);
        var people = Contributor.Among(view.People, view.Journey.Ledger);
        var active = TimeSections.Active(workshop, view);
        var voters = await ballots.VotersAsync(workshop, cancellationToken);
        return new BoardSource(workshop, view.Journey, [.. people.Select(contributor => contributor.Person)], voters)
        {
            Done = view.Done.Count == 0 ? null : new DoneCount(active.Count(person => view.Done.Contains(person.Id)), active.Count),
        };
    }

    /// <summary>For a painter whose turn it is not: what forms are drawn from here stays as new as the board.</summary>
    public async Task KeepUpAsync(Workshop workshop, DateTimeOffset since, CancellationToken cancellationToken) =>
        await status.KeepUpAsync(workshop, since, cancellationToken);

    public DrawnBoard Draw(BoardSource source, StepId step)
    {
        var view = new BoardView(source.Workshop, step, source.Journey, source.People) { Voters = Voters(source, step), Done = source.Done };
        var card = BoardCard.Draw(view, actions);
        return new DrawnBoard(card, Fingerprint(card));
    }

    /// <summary>On the board of the vote, and on the open one.</summary>
    private static int? Voters(BoardSource source, StepId step) =>
        step == source.Workshop.Step || step == source.Workshop.OpenVote?.Step ? source.Voters : null;

    private static string Fingerprint(AdaptiveCard card) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(card))), 0, 16);
}
