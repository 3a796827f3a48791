using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;
using Newtonsoft.Json;

namespace JourneyBot.Boards;

/// <summary>A board as drawn from the rows of now. Equal fingerprints: nothing to repaint.</summary>
internal sealed record DrawnBoard(AdaptiveCard Card, string Fingerprint);

/// <summary>What the boards of a workshop are drawn from, read once for all of them.</summary>
internal sealed record BoardSource(Workshop Workshop, Journey Journey, IReadOnlyList<Participant> People, int? Voters);

internal sealed class BoardDrawing(Journeys journeys, IParticipantStore participants, BallotBox ballots, CardActions actions)
{
    public async Task<BoardSource> ReadAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(workshop, cancellationToken);
        var people = Contributor.Among(await participants.ReadAsync(workshop.Id, cancellationToken), journey.Ledger);
        var voters = await ballots.VotersAsync(workshop, cancellationToken);
        return new BoardSource(workshop, journey, [.. people.Select(contributor => contributor.Person)], voters);
    }

    public DrawnBoard Draw(BoardSource source, StepId step)
    {
        var view = new BoardView(source.Workshop, step, source.Journey, source.People) { Voters = Voters(source, step) };
        var card = BoardCard.Draw(view, actions);
        return new DrawnBoard(card, Fingerprint(card));
    }

    /// <summary>On the board of the vote, and on the open one.</summary>
    private static int? Voters(BoardSource source, StepId step) =>
        step == source.Workshop.Step || step == source.Workshop.OpenVote?.Step ? source.Voters : null;

    private static string Fingerprint(AdaptiveCard card) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(card))), 0, 16);
}
