using System.Net;
using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Sending;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>Posts and repaints outside a turn, by the conversation reference that the workshop was started with.</summary>
internal sealed class TeamsChannel(Delivering delivering, BotPresence presence, Pacer pacer, ServiceUrls urls) : IChannel
{
    /// <summary>Within the painter's lease: an older board that arrives after the next painter's would stay.</summary>
    private static readonly TimeSpan Repaint = TimeSpan.FromSeconds(8);

    public Task<bool> IsClosedAsync(Workshop workshop, CancellationToken cancellationToken) => presence.IsOutAsync(workshop, cancellationToken);

    /// <summary>What is owed stays so where the bot was taken out.</summary>
    public async Task<Posted> PostAsync(Workshop workshop, AdaptiveCard card, CancellationToken cancellationToken) =>
        await IsClosedAsync(workshop, cancellationToken) ? new Posted(DebtState.Owed, null) :
        (await delivering.PostAsync(workshop.Id, ReferenceOf(workshop), Message(card), Delivering.Longest, cancellationToken)).Posted;

    public bool MayRepaint(Workshop workshop) => pacer.MayRepaint(Place.ConversationOf(workshop));

    public async Task<Repainted> UpdateAsync(Workshop workshop, string message, AdaptiveCard card, CancellationToken cancellationToken)
    {
        if (await IsClosedAsync(workshop, cancellationToken))
        {
            return Repainted.Later;
        }

        pacer.NoteRepaint(Place.ConversationOf(workshop));
        var activity = Message(card);
        activity.Id = message;
        var failure = await delivering.TryAsync(
            workshop.Id,
            ReferenceOf(workshop),
            (turn, cancellation) => turn.UpdateActivityAsync(activity, cancellation),
            Repaint,
            cancellationToken);
        return failure switch
        {
            null => Repainted.Done,
            { Status: HttpStatusCode.NotFound } => Repainted.Gone,
            { Kind: FailureKind.Refused } => Repainted.Forbidden,
            _ => Repainted.Later,
        };
    }

    private string ReferenceOf(Workshop workshop) => urls.Refresh(workshop.Opening.ConversationReference);

    private static Activity Message(AdaptiveCard card) => (Activity)MessageFactory.Attachment(Answering.Attach(card));
}
