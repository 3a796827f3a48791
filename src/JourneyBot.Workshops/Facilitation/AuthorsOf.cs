namespace JourneyBot.Workshops.Facilitation;

public static class AuthorsOf
{
    /// <summary>What the fold knows the facilitators by.</summary>
    public static async ValueTask<IReadOnlyCollection<ParticipantId>> LeadersAsync(
        this IAuthors authors, Workshop workshop, CancellationToken cancellationToken)
    {
        if (!workshop.HidesAuthors)
        {
            return workshop.Facilitators;
        }

        var leaders = new List<ParticipantId>();
        foreach (var person in workshop.Facilitators)
        {
            leaders.Add(await authors.OfAsync(workshop, person, cancellationToken));
        }

        return leaders;
    }
}
