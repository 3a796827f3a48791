using AdaptiveCards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Boards;

/// <summary>What came of repainting a posted card.</summary>
internal enum Repainted
{
    Done,
    /// <summary>The card is gone (deleted, or the platform lost it): post anew.</summary>
    Gone,
    /// <summary>Not now; try later.</summary>
    Later,
    /// <summary>We may not write there any more.</summary>
    Forbidden,
}

/// <summary>Posting into a conversation outside a turn. The Teams edge implements it.</summary>
internal interface IChannel
{
    /// <summary>The bot was taken out there: nothing is to be tried.</summary>
    Task<bool> IsClosedAsync(Workshop workshop, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Creates are never repeated on a doubtful answer: that is how messages double (TEAMS.md C04).</summary>
    Task<Posted> PostAsync(Workshop workshop, AdaptiveCard card, CancellationToken cancellationToken);

    /// <summary>Whether a repaint would go out now. In a busy conversation answers to people go first; another host may have calls left.</summary>
    bool MayRepaint(Workshop workshop);

    /// <summary>Updates are idempotent and may be repeated.</summary>
    Task<Repainted> UpdateAsync(Workshop workshop, string message, AdaptiveCard card, CancellationToken cancellationToken);
}
