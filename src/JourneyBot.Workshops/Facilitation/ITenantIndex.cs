namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// From a tenant to the workshops that were started in it, preparations left out. <see cref="IWorkshopStore"/> notes each before it creates
/// the header: a row may be there too many, never too few, so the header decides what it is and whose.
/// </summary>
public interface ITenantIndex
{
    /// <summary>The newest first, at most so many, each once.</summary>
    Task<IReadOnlyList<WorkshopId>> ReadAsync(string tenant, int most, CancellationToken cancellationToken);
}
