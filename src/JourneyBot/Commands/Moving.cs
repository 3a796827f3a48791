using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Commands;

/// <summary>"next", "back", "end", and silent writing. Committed first; the cards follow as debts of the transition.</summary>
internal sealed class Moving(MoveWorkshop move, Cashier cashier, DirtyBoards boards, TimeProvider time)
{
    /// <summary>A typed "next" this soon after somebody else's may mean the step that is left already.</summary>
    private static readonly TimeSpan JustNow = TimeSpan.FromSeconds(5);

    public async Task<Reply> RunAsync(Scene scene, Command command, CancellationToken cancellationToken)
    {
        var who = scene.Turn.Who;
        var operation = Operation.Of("move", command is Silence { IsOn: false } ? "Reveal" : command.GetType().Name, Draft(command) ?? scene.Turn.Delivery, who.Id.Value);
        if (IsTooSoon(scene, command, operation))
        {
            return Reply.Of(new SomebodyMovedJustNow(scene.Workshop.Step), scene.Language);
        }

        var outcome = command switch
        {
            Advance advance => await move.AdvanceAsync(scene.Stored, who, advance.From ?? scene.Workshop.Step, operation, cancellationToken),
            GoBack back => await move.GoBackAsync(scene.Stored, who, back.From ?? scene.Workshop.Step, operation, cancellationToken),
            Silence silence => await move.SilenceAsync(scene.Stored, who, silence.IsOn, operation, cancellationToken),
            _ => await move.EndAsync(scene.Stored, who, operation, scene.Turn.Offset, cancellationToken),
        };
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var moved = outcome.Require();
        boards.Mark(moved.Workshop.Id);
        await cashier.SettleAsync(moved.Workshop, moved.Version, isSweep: false, cancellationToken);
        return command is Silence ? Reply.Of(ChatTexts.All.Line(moved.Workshop.Withheld is null ? "Revealed" : "Silent", scene.Language))
            : scene.Turn.IsPress ? Reply.Of(Acknowledge(moved.Workshop, scene.Language))
            : Reply.Nothing;
    }

    private static Workshops.Words.Line Acknowledge(Workshop workshop, Language language) => workshop.IsEnded
        ? ChatTexts.All.Line("Ended", language)
        : ChatTexts.All.Line("Moved", language, StepTexts.Argument(workshop.Step, language));

    private static string? Draft(Command command) => command switch
    {
        Advance advance => advance.Draft,
        GoBack back => back.Draft,
        End end => end.Draft,
        Silence silence => silence.Draft,
        _ => null,
    };

    private bool IsTooSoon(Scene scene, Command command, string operation) =>
        command is Advance { From: null }
        && scene.Workshop.LastOperation != operation
        && scene.Workshop.MovedBy != scene.Turn.Who.Id
        && time.GetUtcNow() - scene.Workshop.MovedAt < JustNow;
}
