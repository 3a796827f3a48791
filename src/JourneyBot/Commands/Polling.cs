using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Commands;

/// <summary>"vote" and "close vote". Committed first; ballot and result follow as debts of the transition.</summary>
internal sealed class Polling(HoldVote hold, Cashier cashier, DirtyBoards boards, Balloting balloting)
{
    public async Task<Reply> RunAsync(Scene scene, Command command, CancellationToken cancellationToken)
    {
        var operation = Operation.Of("vote", command.GetType().Name, Draft(command) ?? scene.Turn.Delivery, scene.Turn.Who.Id.Value);
        if (command is OpenVote && IsAnothers(scene, operation))
        {
            return scene.IsRemote ? Reply.Of(new BallotIsRightThere(), scene.Language) : await balloting.ShowAsync(scene, cancellationToken);
        }

        var outcome = command is OpenVote open
            ? await hold.OpenAsync(scene.Stored, scene.Turn.Who, Opening(open), operation, cancellationToken)
            : await hold.CloseAsync(scene.Stored, scene.Turn.Who, ((CloseVote)command).Round, operation, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var held = outcome.Require();
        boards.Mark(held.Workshop.Id);
        await cashier.SettleAsync(held.Workshop, held.Version, isSweep: false, cancellationToken);
        return scene.Turn.IsPress
            ? Reply.Of(VoteTexts.All.Line(command is OpenVote ? "Opened" : "Closed", scene.Language))
            : Reply.Nothing;
    }

    /// <summary>Who says "vote" while one is open wants its ballot; only the facilitator at another step wants a new one.</summary>
    private static bool IsAnothers(Scene scene, string operation) =>
        scene.Workshop.OpenVote is { } open && open.Operation != operation
        && (open.Step == scene.Workshop.Step || !Authority.Leads(scene.Workshop, scene.Turn.Who.Id));

    private static VoteOpening Opening(OpenVote open) => new(open.Step, open.Number, open.Budget ?? VoteRound.UsualBudget);

    /// <summary>A button's press is the same operation as long as its round is meant.</summary>
    private static string? Draft(Command command) => command switch
    {
        OpenVote { Step: { } step, Number: { } number } => $"{step.Slug()}-{number}",
        CloseVote close => close.Round,
        _ => null,
    };
}
