using System.Globalization;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// "I'm done": one row per person and visit of a step, so that marks are gone when a step is opened anew (TEAMS.md C42).
/// A value is set, never toggled.
/// </summary>
public sealed class MarkDone(IBallotStore ballots, Attendance attendance, TimeProvider time)
{
    private const int Tries = 5;
    private static readonly Choice Done = new("done", 1);

    public static string RoundOf(int visit) => string.Create(CultureInfo.InvariantCulture, $"visit-{visit}");

    public static bool IsDone(Ballot mark) => mark.Choices.Contains(Done);

    /// <summary>Who is done with the open step.</summary>
    public async Task<IReadOnlySet<ParticipantId>> ReadAsync(Workshop workshop, CancellationToken cancellationToken) =>
        (await ballots.ReadAsync(workshop.Id, RoundOf(workshop.Visit), cancellationToken)).Where(IsDone).Select(mark => mark.Voter).ToHashSet();

    /// <param name="visit">The visit that the mark was made for.</param>
    public async Task<Refusal?> SetAsync(Workshop workshop, Request request, int visit, bool isDone, CancellationToken cancellationToken)
    {
        var round = RoundOf(visit);
        for (var tries = 0; tries < Tries; tries++)
        {
            var seen = await ballots.FindAsync(workshop.Id, round, request.Who.Id, cancellationToken);
            if (seen?.Value.Knows(request.Delivery) == true)
            {
                return null;
            }

            if (await RefuseAsync(workshop, request.Who, visit, cancellationToken) is { } refusal)
            {
                return refusal;
            }

            var mark = (seen?.Value ?? new Ballot(round, request.Who.Id, [], [], default))
                .Set(isDone ? [Done] : [], request.Delivery, time.GetUtcNow());
            if (await ballots.SaveAsync(workshop.Id, seen, mark, cancellationToken) is not null)
            {
                await attendance.NoteAsync(workshop.Id, request.Who, cancellationToken);
                return null;
            }
        }

        return new TooManyAtOnce();
    }

    private async Task<Refusal?> RefuseAsync(Workshop workshop, Person who, int visit, CancellationToken cancellationToken) =>
        workshop.IsEnded ? new WorkshopHasEnded()
        : visit != workshop.Visit ? new VisitIsOver()
        : Authority.Refuse(workshop, who.Id, Act.MarkDone, isObserver: await attendance.IsObserverAsync(workshop.Id, who.Id, cancellationToken));
}
