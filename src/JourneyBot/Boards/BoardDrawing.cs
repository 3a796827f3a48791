using System.Security.Cryptography;
using System.Text;
using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Newtonsoft.Json;

namespace JourneyBot.Boards;

/// <summary>A board as drawn from the rows of now. Equal fingerprints: nothing to repaint.</summary>
internal sealed record DrawnBoard(AdaptiveCard Card, string Fingerprint);

internal sealed class BoardDrawing(Journeys journeys, IParticipantStore participants, CardActions actions)
{
    public async Task<DrawnBoard> DrawAsync(Workshop workshop, StepId step, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(workshop, cancellationToken);
        var people = await participants.ReadAsync(workshop.Id, cancellationToken);
        var card = BoardCard.Draw(new BoardView(workshop, step, journey, people), actions);
        return new DrawnBoard(card, Fingerprint(card));
    }

    private static string Fingerprint(AdaptiveCard card) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(card))), 0, 16);
}
