using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Privacy;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Following;

/// <summary>The use cases behind following.</summary>
internal sealed record FollowingCases(FollowWorkshop Follow, Footprints Footprints);

/// <summary>
/// Who asks to be told how a workshop ends, and who takes it back. They are written to in private at once: so they see that it works,
/// and have the button to stop there.
/// </summary>
internal sealed class FollowingRoom(FollowingCases cases, FollowLinks links, IPrivateChats chats, FollowingCards cards, DirtyBoards dirty)
{
    /// <summary>Pressed on a card, wherever it is.</summary>
    public async Task<Reply> RunAsync(Turn turn, IFollowing command, CancellationToken cancellationToken) =>
        await OpenAsync(turn, command, cancellationToken) is { } workshop
            ? await RunAsync(new Asked(turn, workshop, turn.Locale), turn.Locale, command, cancellationToken)
            : Reply.Of(new FollowButtonIsVoid(), turn.Locale);

    /// <summary>Typed where the workshop is.</summary>
    public async Task<Reply> RunAsync(Scene scene, IFollowing command, CancellationToken cancellationToken) => scene.Workshop.IsPreparation
        ? Reply.Of(new NothingToFollow(), scene.Language)
        : await RunAsync(new Asked(scene.Turn, scene.Workshop, TheirLanguage(scene)), scene.Language, command, cancellationToken);

    private Task<Workshop?> OpenAsync(Turn turn, IFollowing command, CancellationToken cancellationToken) => command is Follow
        ? links.OpenAsync(command.Link!, turn, cancellationToken)
        : links.OpenStopAsync(command.Link!, turn, cancellationToken);

    /// <summary>What they get in private is in the language that they chose, else in that of their Teams.</summary>
    private static Language TheirLanguage(Scene scene) =>
        scene.Language == scene.Workshop.Language ? scene.Turn.Locale : scene.Language;

    private async Task<Reply> RunAsync(Asked asked, Language language, IFollowing command, CancellationToken cancellationToken)
    {
        var (turn, workshop, _) = asked;
        var request = new Request(turn.Who, turn.Delivery, turn.Delivery);
        if (command is not Follow)
        {
            var stopped = await cases.Follow.StopAsync(workshop.Id, request, cancellationToken);
            return stopped.Refusal is { } no ? Reply.Of(no, language) : Reply.Of(FollowingTexts.All.Line("Stopped", language));
        }

        if (await cases.Footprints.RefuseAsync(turn, workshop, Act.Follow, cancellationToken) is { } early)
        {
            return Reply.Of(early, language);
        }

        return await cases.Follow.FindAsync(workshop.Id, turn.Who.Id, cancellationToken) switch
        {
            { Result: DebtState.Sent } => Reply.Of(FollowingTexts.All.Line("ToldAlready", language)),
            { IsFollowing: true } => Reply.Of(FollowingTexts.All.Line("FollowedAlready", language)),
            _ => await FollowAsync(asked, language, request, cancellationToken),
        };
    }

    private async Task<Reply> FollowAsync(Asked asked, Language language, Request request, CancellationToken cancellationToken)
    {
        var (turn, workshop, theirs) = asked;
        var chat = await chats.OpenAsync(turn, cancellationToken);
        if (chat.Address is not { } address)
        {
            return Reply.Of(chat.IsClosed ? new AddMeToYourChats(turn.Bot) : new TeamsDidNotAnswer(), language);
        }

        // Before the row: a host that dies right after it has left word.
        await dirty.AnnounceAsync(workshop.Id, cancellationToken);
        var outcome = await cases.Follow.FollowAsync(workshop.Id, request, theirs, address, cancellationToken);
        return outcome.Refusal is { } refusal ? Reply.Of(refusal, language) : await WelcomeAsync(asked, address, language, cancellationToken);
    }

    /// <summary>The row is there: what they are told now is true whatever becomes of this message.</summary>
    private async Task<Reply> WelcomeAsync(Asked asked, string address, Language language, CancellationToken cancellationToken)
    {
        var (turn, workshop, theirs) = asked;
        var welcome = await chats.PostNowAsync(workshop.Id, address, await cards.WelcomeAsync(workshop, theirs, cancellationToken), cancellationToken);
        if (welcome.IsRefused)
        {
            await cases.Follow.StopAsync(workshop.Id, new Request(turn.Who, turn.Delivery, $"{turn.Delivery}-refused"), cancellationToken);
            return Reply.Of(new AddMeToYourChats(turn.Bot), language);
        }

        var said = welcome.Posted.State != DebtState.Sent ? "FollowingLate" : workshop.IsEnded ? "FollowingEnded" : "Following";
        return Reply.Of(FollowingTexts.All.Line(said, language));
    }

    /// <summary>Who asked about what, and in which language they are written to in private.</summary>
    private sealed record Asked(Turn Turn, Workshop Workshop, Language Theirs);
}
