using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;

namespace JourneyBot.Commands;

/// <summary>The rooms behind the router, one for each group of commands.</summary>
internal sealed record CommandRooms(
    Starting Starting, Moving Moving, Contributing Contributing, Arranging Arranging, Showing Showing, Editing Editing,
    LeadingRooms Leading, Grouping.GroupingHelp Grouping, Polling Polling, Balloting Balloting, Importing.ImportRoom Importing,
    Panels.PanelRoom Panel, Preparing.PreparingRoom Preparing, Guiding.GuidingRoom Guiding,
    Sharing.SharingRoom Sharing, Carrying.CarryingRoom Carrying, Maps.MapRoom Maps, Following.FollowingRoom Following,
    Restoring.RestoreRoom Restoring, Privacy.PrivacyRoom Privacy);

/// <summary>
/// From a command to who carries it out: one arm each. Interviews and free text are the dialogs' and do not come here.
/// </summary>
internal sealed class CommandRouter(Desk desk, CommandRooms rooms, Cashier cashier, Speech speech)
{
    public Task<Reply> RunAsync(Turn turn, Command command, CancellationToken cancellationToken)
    {
        TurnReport.Current?.Runs(command);
        return RouteAsync(turn, command, cancellationToken);
    }

    private Task<Reply> RouteAsync(Turn turn, Command command, CancellationToken cancellationToken) => command switch
    {
        Start start => rooms.Starting.RunAsync(turn, start, cancellationToken),
        Restoring.AskToRestore ask => rooms.Restoring.AskAsync(turn, ask, cancellationToken),
        Preparing.Prepare prepare => rooms.Preparing.PrepareAsync(turn, prepare, cancellationToken),
        Following.IFollowing { Link: not null } following => rooms.Following.RunAsync(turn, following, cancellationToken),
        Panels.ShowPanel { Workshop: null } => rooms.Panel.ShowAsync(turn, cancellationToken),
        _ => FindAsync(turn, command, cancellationToken),
    };

    /// <summary>To the workshop that the command names, or that is open here; what steers may be meant for one that the person leads elsewhere.</summary>
    private async Task<Reply> FindAsync(Turn turn, Command command, CancellationToken cancellationToken)
    {
        var found = await desk.OpenAsync(turn, command, cancellationToken);
        if (Panels.Reach.IsMeantForElsewhere(turn, command, found.Value?.Workshop)
            && await rooms.Panel.LedAsync(turn, cancellationToken) is [var first, ..] led)
        {
            return led.Count == 1
                ? await FindAsync(turn, command with { Workshop = first.Id }, cancellationToken)
                : await rooms.Panel.AskAsync(turn, led, command, cancellationToken);
        }

        return found.Value is { } scene
            ? await AnswerAsync(scene, command, cancellationToken)
            : command is Privacy.IAboutOneself privacy ? await rooms.Privacy.RunAsync(null, turn, privacy, cancellationToken)
            : Without(turn, command, found.Refusal!);
    }

    private async Task<Reply> AnswerAsync(Scene scene, Command command, CancellationToken cancellationToken)
    {
        var isOnPanel = Panels.Reach.IsAnsweredByPanel(scene, command);
        var reply = await InAsync(isOnPanel ? scene with { Turn = scene.Turn with { IsPress = true } } : scene, command, cancellationToken);
        await cashier.SettleAsync(scene.Workshop, scene.Workshop.Version, isSweep: false, cancellationToken);
        return isOnPanel ? await rooms.Panel.AnswerAsync(scene, reply, cancellationToken) : reply;
    }

    /// <summary>What can be said where no workshop is.</summary>
    private Reply Without(Turn turn, Command command, Refusal refusal) => command switch
    {
        ShowHelp => rooms.Showing.Help(turn),
        ShowExample => Showing.Example(turn.Locale),
        ChooseLanguage choose => Reply.Of(refusal, choose.Language),
        _ => Reply.Of(refusal, turn.Locale),
    };

    private async Task<Reply> InAsync(Scene scene, Command command, CancellationToken cancellationToken) => command switch
    {
        { At: { } at } when at != scene.Workshop.Step && command is not Panels.ShowPanel =>
            Reply.Of(new WorkshopHasMovedOn(at, scene.Workshop.Step), scene.Language),
        Panels.ShowPanel => await rooms.Panel.ShowAsync(scene, cancellationToken),
        Rewrite when scene.IsOverheard => Reply.Of(new WriteOnTheForm(), scene.Language),
        GiveVotes { Round: null } when scene.IsOverheard => Reply.Of(new VoteOnTheBallot(), scene.Language),
        Decide when scene.IsOverheard => Reply.Of(new WriteOnTheForm(), scene.Language),
        Decide decide => await rooms.Contributing.ContributeAsync(scene, new Contribute(decide.Form, scene.Turn.Delivery, decide.Answers), cancellationToken),
        Contribute contribute => await rooms.Contributing.ContributeAsync(scene, contribute, cancellationToken),
        TurnPage page => await TurnAsync(scene, page, cancellationToken),
        OpenForm open => await rooms.Contributing.OpenAsync(scene, open.Form, new FormState(), cancellationToken),
        Undo or TakeBack or PutBack => await rooms.Arranging.WithdrawAsync(scene, command, cancellationToken),
        Move move => await rooms.Arranging.MoveAsync(scene, move, cancellationToken),
        Clear clear => await rooms.Arranging.ClearAsync(scene, clear, cancellationToken),
        TakeProposal take => await TakeAsync(scene, take, cancellationToken),
        Rewrite or OpenEdit or SaveEdit or ShowHistory or PutAside or ShowParked => await rooms.Editing.RunAsync(scene, command, cancellationToken),
        Grouping.SuggestGroups or Grouping.TakeGroups or Grouping.ShowDuplicates or Grouping.MergeInto => await rooms.Grouping.RunAsync(scene, command, cancellationToken),
        OpenVote or CloseVote => await rooms.Polling.RunAsync(scene, command, cancellationToken),
        ShowBallot => await rooms.Balloting.ShowAsync(scene, cancellationToken),
        GiveVotes votes => await rooms.Balloting.CastAsync(scene, votes, cancellationToken),
        Advance or GoBack or End or Silence => await rooms.Moving.RunAsync(scene, command, cancellationToken),
        Privacy.IPrivacy privacy => await rooms.Privacy.RunAsync(scene, scene.Turn, privacy, cancellationToken),
        Guiding.IGuiding guiding => await rooms.Guiding.RunAsync(scene, guiding, cancellationToken),
        Carrying.ICarrying carrying => await rooms.Carrying.RunAsync(scene, carrying, cancellationToken),
        Maps.IMapping map => await rooms.Maps.RunAsync(scene, map, cancellationToken),
        Following.IFollowing following => await rooms.Following.RunAsync(scene, following, cancellationToken),
        Sharing.ISharing sharing => await rooms.Sharing.RunAsync(scene, sharing, cancellationToken),
        Importing.IImporting import => await rooms.Importing.RunAsync(scene, import, cancellationToken),
        Preparing.TakePrepared or Preparing.StartEmpty => await rooms.Preparing.RunAsync(scene, command, cancellationToken),
        MakePlan when scene.Workshop.IsPreparation => await rooms.Preparing.RunAsync(scene, command, cancellationToken),
        ILeading leading => await rooms.Leading.RunAsync(scene, leading, cancellationToken),
        PostForm => await rooms.Showing.FormAsync(scene, cancellationToken),
        ShowStatus => await rooms.Showing.StatusAsync(scene, cancellationToken),
        ShowSummary => await rooms.Sharing.SummaryAsync(scene, cancellationToken),
        ShowExample => Showing.Example(scene.Language),
        ShowHelp => await rooms.Showing.HelpAsync(scene, cancellationToken),
        ChooseLanguage choose => await speech.ChooseAsync(scene, choose.Language, cancellationToken),
        _ => Reply.Of(new NoQuestionIsOpen(), scene.Language),
    };

    private async Task<Reply> TurnAsync(Scene scene, TurnPage page, CancellationToken cancellationToken)
    {
        var isSearch = page.Answers.GetValueOrDefault(CommandData.Find) is { Length: > 0 };
        var state = new FormState { Draft = page.Draft, Refill = page.Answers, Page = isSearch ? 0 : page.Page };
        return await rooms.Contributing.OpenAsync(scene, page.Form, state, cancellationToken);
    }

    private async Task<Reply> TakeAsync(Scene scene, TakeProposal take, CancellationToken cancellationToken)
    {
        if (Authority.Refuse(scene.Workshop, scene.Turn.Who.Id, Act.Arrange) is { } no)
        {
            return Reply.Of(no, scene.Language);
        }

        if (await rooms.Arranging.ProposalAsync(scene, take, cancellationToken) is not { } contribution)
        {
            return Reply.Of(new NothingIsCalled(take.Label), scene.Language);
        }

        // A press on the board is answered with a sentence: the board itself is repainted for all.
        var quiet = scene with { Turn = scene.Turn with { IsPress = false } };
        return await rooms.Contributing.ContributeAsync(quiet, contribution, cancellationToken);
    }
}
