using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Following;

/// <summary>Writing to one person in private. The Teams edge implements it.</summary>
internal interface IPrivateChats
{
    /// <summary>The private conversation with whoever this turn is of. Nothing is written there yet.</summary>
    Task<PrivateChat> OpenAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>While somebody waits for the answer to a press: in a few seconds, or not at all.</summary>
    Task<PrivatelyPosted> PostNowAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken);

    /// <param name="address">Of a <see cref="PrivateChat"/>.</param>
    Task<PrivatelyPosted> PostAsync(WorkshopId about, string address, AdaptiveCard card, CancellationToken cancellationToken);
}

/// <param name="Address">How to reach it later; null: not reached now.</param>
internal sealed record PrivateChat(string? Address)
{
    /// <summary>We may not write to the person: they did not add the bot for themselves.</summary>
    public static PrivateChat Closed { get; } = new((string?)null) { IsClosed = true };

    /// <summary>The channel did not answer.</summary>
    public static PrivateChat Unknown { get; } = new((string?)null);

    public bool IsClosed { get; private init; }
}

/// <param name="IsRefused">The person cannot be written to (any more).</param>
internal sealed record PrivatelyPosted(Posted Posted, bool IsRefused);
