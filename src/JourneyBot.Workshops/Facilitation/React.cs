using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// A reader agrees with the map or sees it otherwise: one row per person, set anew, never toggled, as a ballot is. Anybody in the conversation
/// may, observers too, and also after the workshop ended: that is when a map is shared.
/// </summary>
public sealed class React(IBallotStore ballots, IParticipantStore participants, Attendance attendance, TimeProvider time)
{
    /// <summary>No step is called so, so no round of votes is.</summary>
    public const string Round = "reaction";

    private const int Tries = 5;
    private static readonly Choice Agree = new("agree", 1);
    private static readonly Choice Otherwise = new("otherwise", 1);

    public async Task<Outcome<Reaction>> RunAsync(
        Workshop workshop, Request request, Stance stance, string? comment, CancellationToken cancellationToken)
    {
        var said = stance == Stance.Otherwise ? PlainText.Clean(comment) : null;
        if (said is { Length: 0 or > Limits.LongText })
        {
            return said.Length == 0 ? new SayWhatYouSeeOtherwise() : new CommentIsTooLong(said.Length);
        }

        for (var tries = 0; tries < Tries; tries++)
        {
            var seen = await ballots.FindAsync(workshop.Id, Round, request.Who.Author, cancellationToken);
            if (seen is not null && seen.Value.Knows(request.Delivery))
            {
                return Read(seen.Value);
            }

            var ballot = (seen?.Value ?? new Ballot(Round, request.Who.Author, [], [], default))
                .Set([stance == Stance.Agree ? Agree : Otherwise], request.Delivery, time.GetUtcNow()) with { Comment = said };
            if (await ballots.SaveAsync(workshop.Id, seen, ballot, cancellationToken) is { } saved)
            {
                await MeetAsync(workshop, request.Who, cancellationToken);
                return Read(saved.Value);
            }
        }

        return new TooManyAtOnce();
    }

    public async Task<Voices> ReadAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var all = (await ballots.ReadAsync(workshop.Id, Round, cancellationToken)).Select(Read).ToList();
        if (workshop.HidesAuthors || !all.Exists(reaction => reaction.Comment is not null))
        {
            return Voices.None with { All = all };
        }

        var people = await participants.ReadAsync(workshop.Id, cancellationToken);
        return new Voices(all, people.ToDictionary(person => person.Id, person => person.Name));
    }

    /// <summary>Names are kept where they are shown. Where none are, not even that somebody was here at that moment.</summary>
    private Task MeetAsync(Workshop workshop, Person who, CancellationToken cancellationToken) =>
        workshop.HidesAuthors ? Task.CompletedTask : attendance.NoteAsync(workshop.Id, who, cancellationToken);

    private static Reaction Read(Ballot ballot) =>
        new(ballot.Voter, ballot.Choices.Contains(Otherwise) ? Stance.Otherwise : Stance.Agree, ballot.Comment, ballot.At);
}
