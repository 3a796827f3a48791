using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Commands;

/// <summary>The use cases that change entries which are there.</summary>
internal sealed record EntryChanges(EditEntry Edit, SetEntryAside SetAside);

/// <summary>Changing entries, hiding and parking them, and what became of them.</summary>
internal sealed class Editing(EntryChanges changes, DirtyBoards boards, Journeys journeys, IParticipantStore participants, FormDrawing drawing)
{
    public Task<Reply> RunAsync(Scene scene, Command command, CancellationToken cancellationToken) => command switch
    {
        Rewrite rewrite => RewriteAsync(scene, rewrite, cancellationToken),
        OpenEdit open => OpenAsync(scene, open, cancellationToken),
        SaveEdit save => SaveAsync(scene, save, cancellationToken),
        ShowHistory history => HistoryAsync(scene, history, cancellationToken),
        PutAside aside => SetAsideAsync(scene, aside, cancellationToken),
        ShowParked => ParkedAsync(scene, cancellationToken),
        _ => throw new InvalidOperationException($"No way to edit by {command.GetType().Name}"),
    };

    private async Task<Reply> RewriteAsync(Scene scene, Rewrite command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var outcome = await changes.Edit.ReadAsync(
            scene.Workshop, Typed(scene), command.Label, command.Text, scene.Turn.Today, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        return Reply.Of(Acknowledgement.Of(outcome.Require(), scene.Language));
    }

    private async Task<Reply> OpenAsync(Scene scene, OpenEdit command, CancellationToken cancellationToken)
    {
        var found = await changes.Edit.FindAsync(scene.Workshop, scene.Turn.Who, command.Identity, cancellationToken);
        if (found.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var edited = found.Require();
        var state = new FormState { Editing = edited, ShowsMore = command.ShowsMore, Refill = new RawAnswers(edited.Form.Refill(edited.Answers)) { [OnBehalf.Id] = edited.OnBehalfOf ?? string.Empty } };
        return Reply.Of(await drawing.DrawAsync(scene, edited.Form, state, cancellationToken));
    }

    private async Task<Reply> SaveAsync(Scene scene, SaveEdit command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var request = new Request(scene.Turn.Who, command.Draft, scene.Turn.Delivery);
        var outcome = await changes.Edit.ReplaceAsync(
            scene.Workshop, request, command.Identity, command.Answers, scene.Turn.Today, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return await RefuseAsync(scene, command, refusal, cancellationToken);
        }

        boards.Mark(scene.Workshop.Id);
        var edited = outcome.Require();
        return scene.Turn.IsPress
            ? Reply.Of(await drawing.DrawAsync(scene, edited.Form, new FormState { Edited = edited }, cancellationToken))
            : Reply.Of(scene.IsOverheard ? Acknowledgement.Quietly(edited, scene.Language) : Acknowledgement.Of(edited, scene.Language));
    }

    /// <summary>The form again with what was typed, as long as the entry may be changed at all.</summary>
    private async Task<Reply> RefuseAsync(Scene scene, SaveEdit command, Refusal refusal, CancellationToken cancellationToken)
    {
        var found = await changes.Edit.FindAsync(scene.Workshop, scene.Turn.Who, command.Identity, cancellationToken);
        if (!scene.Turn.IsPress || found.Value is not { } editing)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var state = new FormState { Editing = editing, Refill = command.Answers, Refusal = refusal };
        return Reply.Of(await drawing.DrawAsync(scene, editing.Form, state, cancellationToken));
    }

    private async Task<Reply> HistoryAsync(Scene scene, ShowHistory command, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        var people = await participants.ReadAsync(scene.Workshop.Id, cancellationToken);
        var lines = EntryHistory.Write(journey.Ledger, command.Label, people, scene.Language);
        return lines.Count == 0
            ? Reply.Of(new NothingIsCalled(command.Label), scene.Language)
            : Reply.Of(Line.Plain(string.Join('\n', lines.Prepend(Line.Plain(command.Label)))));
    }

    private async Task<Reply> SetAsideAsync(Scene scene, PutAside command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var outcome = await changes.SetAside.RunAsync(scene.Workshop, Typed(scene), command.Label, command.Where, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        var text = command.Where switch
        {
            Aside.Hidden => "AsideHidden",
            Aside.Parked => "AsideParked",
            _ => "AsideNone",
        };
        return Reply.Of(ChatTexts.All.Line(text, scene.Language, new Argument("label", outcome.Require().Label)));
    }

    private async Task<Reply> ParkedAsync(Scene scene, CancellationToken cancellationToken)
    {
        var parked = (await journeys.NowAsync(scene.Workshop, cancellationToken)).Ledger.Parked;
        var rows = parked.Select(entry => $"{entry.Label}  {Acknowledgement.TextOf(entry, scene.Language)}");
        return Reply.Of(parked.Count == 0
            ? ChatTexts.All.Line("ParkedNone", scene.Language)
            : ChatTexts.All.Line("ParkedRows", scene.Language, Argument.User("rows", "\n" + string.Join('\n', rows))));
    }

    private static Request Typed(Scene scene) => new(scene.Turn.Who, scene.Turn.Delivery, scene.Turn.Delivery);
}
