namespace JourneyBot.Workshops.Erasing;

/// <summary>Takes back what was posted. The host's part.</summary>
public interface IPostedCards
{
    /// <summary>In place of the card stands that it was erased; what cannot be reached is let go of.</summary>
    /// <returns>False: not now.</returns>
    Task<bool> EraseAsync(PostedTrail trail, string message, CancellationToken cancellationToken);
}
