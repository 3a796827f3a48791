using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Commands;

/// <summary>The ballot for all, and votes given on it or typed. What somebody chose is answered to the presser alone, never in the conversation.</summary>
internal sealed class Balloting(CastBallot cast, DirtyBoards boards, BallotDrawing drawing, Pacing pacing, TimeProvider time)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(1);

    /// <summary>The open vote's ballot anew, because it has scrolled away.</summary>
    public async Task<Reply> ShowAsync(Scene scene, CancellationToken cancellationToken)
    {
        if (scene.Workshop.OpenVote is not { } open)
        {
            return Reply.Of(scene.Workshop.IsEnded ? new WorkshopHasEnded() : new NoVoteIsOpen(), scene.Language);
        }

        if (time.GetUtcNow() - open.OpenedAt < JustNow || pacing.IsTooSoon((scene.Workshop.Id, $"ballot {open.Id}"), scene.Turn.Delivery))
        {
            return Reply.Of(new BallotIsRightThere(), scene.Language);
        }

        return new Reply.Posted(await drawing.DrawAsync(scene.Workshop, open, cancellationToken), ChatTexts.All.Get("Done", scene.Language));
    }

    public async Task<Reply> CastAsync(Scene scene, GiveVotes command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var casting = new Casting(command.Round, command.Labels);
        var outcome = await cast.RunAsync(scene.Workshop, scene.Turn.Who, casting, scene.Turn.Delivery, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return scene.Turn.IsPress && scene.Workshop.OpenVote is { } open && open.Id == command.Round
                ? Reply.Of(await drawing.DrawAsync(scene, open, new BallotState(command.Labels, refusal), cancellationToken))
                : Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        var (round, ballot, _) = outcome.Require();
        return scene.Turn.IsPress
            ? Reply.Of(await drawing.DrawAsync(scene, round, new BallotState(LabelsOf(round, ballot), null), cancellationToken))
            : Reply.Of(BallotCard.Saved(round, ballot.Choices.Sum(choice => choice.Weight), scene.Language));
    }

    private static IReadOnlyList<string> LabelsOf(VoteRound round, Ballot ballot) =>
        [.. round.Items.Where(item => ballot.Choices.Any(choice => choice.Item == item.Identity)).Select(item => item.Label)];
}
