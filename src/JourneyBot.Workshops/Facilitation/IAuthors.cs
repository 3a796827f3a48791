namespace JourneyBot.Workshops.Facilitation;

/// <summary>Who stands at what a person writes in a workshop: themselves, or in an anonymous one a keyed hash, the same on every host.</summary>
public interface IAuthors
{
    ValueTask<ParticipantId> OfAsync(Workshop workshop, ParticipantId person, CancellationToken cancellationToken);
}
