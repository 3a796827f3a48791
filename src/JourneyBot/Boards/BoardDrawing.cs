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
internal sealed record BoardSource(Workshop Workshop, Journey Journey, IReadOnlyList<Participant> People);

internal sealed class BoardDrawing(Journeys journeys, IParticipantStore participants, CardActions actions)
{
    public async Task<BoardSource> ReadAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(workshop, cancellationToken);
        var people = Contributor.Among(await participants.ReadAsync(workshop.Id, cancellationToken), journey.Ledger);
        return new BoardSource(workshop, journey, [.. people.Select(contributor => contributor.Person)]);
    }

    public DrawnBoard Draw(BoardSource source, StepId step)
    {
        var card = BoardCard.Draw(new BoardView(source.Workshop, step, source.Journey, source.People), actions);
        return new DrawnBoard(card, Fingerprint(card));
    }

    private static string Fingerprint(AdaptiveCard card) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(card))), 0, 16);
}
