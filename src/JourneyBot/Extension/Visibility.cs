using JourneyBot.Teams;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Extension;

/// <summary>
/// Which workshops of their tenant a person may see (decision 0014): those of conversations that they are in. Whoever leads it or wrote in it
/// is, unless the channel told that they were taken out; anybody else is when the roster says so. A personal chat is its owner's alone.
/// </summary>
internal sealed class Visibility(IParticipantStore participants, IMembershipIndex memberships, RosterAnswers rosters)
{
    private const int AtOnce = 16;

    /// <summary>In the order in which they come.</summary>
    public async Task<IReadOnlyList<Workshop>> FilterAsync(Seeker seeker, IReadOnlyList<Workshop> workshops, CancellationToken cancellationToken)
    {
        var changes = await ChangesAsync(seeker, cancellationToken);
        var candidates = workshops
            .Where(workshop => seeker.Tenant.Length > 0 && Authority.IsOfTenant(workshop, seeker.Tenant) && !workshop.IsPreparation)
            .Select(workshop => new Candidate(workshop, Place.Of(workshop)))
            .Where(candidate => !candidate.Place.IsPersonal || Authority.Leads(candidate.Workshop, seeker.Id))
            .ToList();
        await Parallel.ForEachAsync(
            candidates,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (candidate, cancellation) => candidate.IsIn = await TakesPartAsync(seeker, candidate, changes, cancellation));
        var questions = candidates.Where(candidate => !candidate.IsIn).Select(candidate => new RosterQuestion(candidate.Workshop, candidate.Place, Latest(candidate, changes)?.At ?? default));
        var places = await rosters.FindAsync(seeker.Account, questions, cancellationToken);
        return [.. candidates.Where(candidate => candidate.IsIn || places.Contains(candidate.Place.Roster)).Select(candidate => candidate.Workshop)];
    }

    private async Task<bool> TakesPartAsync(
        Seeker seeker, Candidate candidate, IReadOnlyCollection<Membership> changes, CancellationToken cancellationToken) =>
        candidate.Place.IsPersonal
        || (!changes.Any(change => !change.IsIn && candidate.Place.Doors.Contains(change.Where))
            && (Authority.Leads(candidate.Workshop, seeker.Id) || await participants.FindAsync(candidate.Workshop.Id, seeker.Id, cancellationToken) is not null));

    /// <summary>The last change in each place; the channel may have named the person by either id.</summary>
    private async Task<IReadOnlyCollection<Membership>> ChangesAsync(Seeker seeker, CancellationToken cancellationToken)
    {
        var all = await Task.WhenAll(
            new[] { seeker.Id, seeker.Id == seeker.Also ? Somebody.Unnamed : seeker.Also }.Select(person => memberships.ReadAsync(person, cancellationToken)));
        return [.. all.SelectMany(changes => changes).GroupBy(change => change.Where).Select(same => same.MaxBy(change => change.At)!)];
    }

    private static Membership? Latest(Candidate candidate, IEnumerable<Membership> changes) =>
        changes.Where(change => candidate.Place.Doors.Contains(change.Where)).MaxBy(change => change.At);

    private sealed record Candidate(Workshop Workshop, Place Place)
    {
        public bool IsIn { get; set; }
    }
}
