namespace JourneyBot.Workshops.Facilitation;

/// <summary>Somebody was taken out of a chat or team, or added to it. <paramref name="At"/>: by the channel's clock.</summary>
public sealed record Membership(ConversationKey Where, bool IsIn, DateTimeOffset At);

/// <summary>What the channel told of people who come and go. Of two changes the later one by time counts, in whatever order and how often they arrive.</summary>
public interface IMembershipIndex
{
    Task NoteAsync(ParticipantId person, Membership change, CancellationToken cancellationToken);

    /// <summary>Erases what is noted of a person, but for where they are out: else they would come in again through old cards.</summary>
    Task ForgetAsync(ParticipantId person, CancellationToken cancellationToken);

    /// <summary>The last change in each chat or team that the person was ever taken out of; the others are not kept.</summary>
    Task<IReadOnlyList<Membership>> ReadAsync(ParticipantId person, CancellationToken cancellationToken);
}
