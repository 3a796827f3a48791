using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Panels;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Preparing;

/// <summary>The use cases behind a preparation.</summary>
internal sealed record PreparingCases(StartWorkshop Start, Preparations Preparations, HandOver HandOver, KeepTime Keep);

/// <summary>"prepare" in the personal chat, its plan, and what becomes of it where the team starts.</summary>
internal sealed class PreparingRoom(PreparingCases cases, PreparationCards cards, Cashier cashier, IWorkshopStore workshops, DirtyBoards boards)
{
    public async Task<Reply> PrepareAsync(Turn turn, Prepare command, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal)
        {
            return Reply.Of(new OnlyInYourPersonalChat(), turn.Locale);
        }

        var pointer = await workshops.FindPointerAsync(turn.Where, cancellationToken);
        var here = pointer is null ? null : (await workshops.FindAsync(pointer.Value, cancellationToken))?.Value;
        if (here is { IsEnded: false, IsPreparation: false })
        {
            return Reply.Of(new WorkshopIsOpenAlready(here.Step), command.Language);
        }

        return await cases.Preparations.FindAsync(turn.Who.Id, turn.Tenant, cancellationToken) is { Value: var preparation }
            ? await ShowAsync(turn, preparation, pointer, command.Language, cancellationToken)
            : await BeginAsync(turn, command, cancellationToken);
    }

    public Task<Reply> RunAsync(Scene scene, Command command, CancellationToken cancellationToken) => command switch
    {
        TakePrepared take => TakeAsync(scene, take, cancellationToken),
        MakePlan plan => PlanAsync(scene, plan, cancellationToken),
        _ => Task.FromResult(Authority.Refuse(scene.Workshop, scene.Turn.Who.Id, Act.TakePrepared) is { } no
            ? Reply.Of(no, scene.Language)
            : Reply.Of(PreparingTexts.All.Line("Kept", scene.Language))),
    };

    private async Task<Reply> ShowAsync(
        Turn turn, Workshop preparation, Stored<WorkshopId>? pointer, Language language, CancellationToken cancellationToken)
    {
        if (pointer?.Value != preparation.Id && preparation.Opening.Conversation == turn.Where)
        {
            // A workshop was held here in between: what is typed here is for the preparation again.
            await workshops.PointAsync(turn.Where, preparation.Id, pointer, cancellationToken);
        }

        await cashier.SettleAsync(preparation, preparation.Version, isSweep: false, cancellationToken);
        return Reply.Of(await cards.PreparationAsync(preparation, language, cancellationToken));
    }

    private async Task<Reply> BeginAsync(Turn turn, Prepare command, CancellationToken cancellationToken)
    {
        var opening = new Opening(default, turn.Where, turn.Reference, turn.Tenant, command.Language) { IsPreparation = true };
        var outcome = await cases.Start.RunAsync(opening, turn.Who, Operation.Of("prepare", turn.Delivery), cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, command.Language);
        }

        var preparation = outcome.Require();
        await cashier.SettleAsync(preparation, preparation.Version, isSweep: false, cancellationToken);
        return turn.IsPress ? Reply.Of(PreparingTexts.All.Line("Begun", command.Language)) : Reply.Nothing;
    }

    private async Task<Reply> PlanAsync(Scene scene, MakePlan plan, CancellationToken cancellationToken)
    {
        var request = new Request(scene.Turn.Who, scene.Turn.Delivery, scene.Turn.Delivery);
        var outcome = await cases.Keep.PlanAsync(scene.Stored, request, plan.Minutes, scene.Turn.Offset, cancellationToken);
        return outcome.Refusal is { } refusal
            ? Reply.Of(refusal, scene.Language)
            : Reply.Of(await cards.PreparationAsync(outcome.Require().Workshop, scene.Language, cancellationToken));
    }

    private async Task<Reply> TakeAsync(Scene scene, TakePrepared take, CancellationToken cancellationToken)
    {
        var turn = scene.Turn;
        // Typed again after it was taken: that one is meant, and answered as before.
        var preparation = (take.Preparation ?? scene.Workshop.Prepared) is { } id
            ? (await workshops.FindAsync(id, cancellationToken))?.Value
            : (await cases.Preparations.FindFilledAsync(turn.Who.Id, turn.Tenant, cancellationToken))?.Value;
        if (preparation is null)
        {
            return Reply.Of(new NothingIsPrepared(), scene.Language);
        }

        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var outcome = await cases.HandOver.TakeAsync(scene.Stored, preparation, turn.Who, turn.Offset, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var moved = outcome.Require();
        await cashier.SettleAsync(moved.Workshop, moved.Version, isSweep: false, cancellationToken);
        return turn.IsPress ? Reply.Of(PreparingTexts.All.Line("Taken", scene.Language)) : Reply.Nothing;
    }
}
