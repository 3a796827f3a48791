using System.Net;
using JourneyBot.EndToEndTests.Endurance;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit.Abstractions;

namespace JourneyBot.EndToEndTests.Faults;

/// <summary>
/// Everything that can happen between host and connector: to answers, to cards that are owed, to boards, to what followers get in
/// private. One host; each case in a conversation of its own, all at the same time. docs/reliability.md has the table.
/// </summary>
public sealed class ConnectorFaultTests(ITestOutputHelper output) : IAsyncLifetime
{
    /// <summary>A card that may have been sent is posted anew after 15 s by the next sweep, 10 s later at most; a slow call is given up after 12 s.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private Stage _stage = null!;

    public async Task InitializeAsync() => _stage = await Stage.OpenAsync(options: new TeamsOptions { Patience = TimeSpan.FromSeconds(60) });

    public async Task DisposeAsync() => await _stage.DisposeAsync();

    [Fact]
    public async Task EveryFault_OfEveryKindOfCall_LosesNoRowAndNoCard_AndDoublesOnlyWhatWasAcceptedUnawares()
    {
        string[][] lines =
        [
            .. await Task.WhenAll(
            [
                .. ConnectorCase.All.Select(OwedAsync), .. ConnectorCase.All.Select(ReplyAsync), .. ConnectorCase.All.Select(BoardAsync), FollowersAsync(),
            ]),
        ];

        foreach (var line in lines.SelectMany(several => several))
            output.WriteLine(line);
    }

    /// <summary>The first of the two cards that a start owes.</summary>
    private async Task<string[]> OwedAsync(ConnectorCase one)
    {
        var seat = Seat($"owed: {one}");
        _stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, one.Fault(), one.Times, seat.Conversation);

        var started = await seat.Says("start");

        Assert.InRange(started.Took, TimeSpan.Zero, s_patience / 2);
        await Until.True(() => Count(seat, CardKind.Form) >= one.Owed && Count(seat, CardKind.Board) > 0, seat.Conversation.ToString, s_patience, $"the cards of: {one}");
        Assert.Equal((one.Owed, 1), (Count(seat, CardKind.Form), Count(seat, CardKind.Board)));
        return [$"owed card | {one} | there {one.Owed} times"];
    }

    /// <summary>A press that came as a message is answered by one; its row is there whatever becomes of the answer.</summary>
    private async Task<string[]> ReplyAsync(ConnectorCase one)
    {
        var seat = Seat($"reply: {one}").WithoutExecute();
        await seat.Says("start");
        var before = seat.Conversation.Messages.Count;
        _stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, one.Fault(), one.Times, seat.Conversation);

        var press = await seat.Presses("Save", ("Product or service", "Komorebi"));

        Assert.Equal(HttpStatusCode.OK, press.Delivery.Status);
        var said = seat.Conversation.Messages.Skip(before).ToList();
        Assert.Equal(one.Reply, said.Count(message => message.Shows("✓ Saved")));
        await using var rows = await StoredRows.OfSqlite(_stage.Host).AboutAsync(seat.Conversation);
        Assert.Single(await rows.ContributionsAsync(StepId.Theme));

        _stage.Teams.Faults.Clear(seat.Conversation);
        await press.Delivery.RepeatAsync();
        Assert.Equal(one.Reply + 1, seat.Conversation.Messages.Skip(before).Count(message => message.Shows("✓ Saved")));
        Assert.Single(await rows.ContributionsAsync(StepId.Theme));
        return [$"answer in a turn | {one} | there {one.Reply} times{(said.Exists(message => message.Shows("Sorry")) ? ", and an apology" : "")}; row there once; repeat answered"];
    }

    /// <summary>The repaint after a contribution: whatever happens to it, the board that stands there shows the row.</summary>
    private async Task<string[]> BoardAsync(ConnectorCase one)
    {
        var seat = Seat($"board: {one}");
        await seat.Says("start");
        await seat.BoardAsync(StepId.Theme);
        _stage.Teams.Faults.Next(ConnectorOperation.UpdateMessage, one.Fault(), one.Times, seat.Conversation);

        await seat.SavesAsync("Save", ("Product or service", "Komorebi"));

        if (one.Name == "403")
        {
            await Until.True(() => Updates(seat).Any(), seat.Conversation.ToString, s_patience);
            await seat.SavesAsync("Save", ("Product or service", "Komorebi 2"));
        }

        await Until.True(() => Cards(seat, CardKind.Board).Last().Shows("Komorebi"), seat.Conversation.ToString, s_patience, $"the board after: {one}");
        Assert.Equal(one.Name == "404" ? 2 : 1, Count(seat, CardKind.Board));
        return [$"board | {one} | shows the row after {Updates(seat).Count()} repaints{(one.Name == "404" ? ", posted anew" : "")}"];
    }

    /// <summary>One workshop, and for each fault somebody who follows it.</summary>
    private async Task<string[]> FollowersAsync()
    {
        var leader = Seat("followed");
        await leader.Says("start");
        await leader.BoardAsync(StepId.Theme);
        await leader.HearsAsync("summary", "Follow");
        var chats = new Dictionary<ConnectorCase, Conversation>();
        foreach (var one in ConnectorCase.All)
        {
            var follower = _stage.Teams.Person(one.Name);
            await follower.In(leader.Conversation).Presses("Follow");
            chats[one] = _stage.Teams.Personal(follower);
            _stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, one.Fault(), one.Times, chats[one]);
        }

        await leader.Says("end");

        foreach (var (one, chat) in chats)
            await Until.True(() => Results(chat) >= one.Owed, chat.ToString, s_patience, $"the result for a follower: {one}");
        return [.. chats.Select(chat =>
        {
            Assert.Equal(chat.Key.Owed, Results(chat.Value));
            return $"follower | {chat.Key} | told {chat.Key.Owed} times";
        })];
    }

    private Seat Seat(string name)
    {
        var person = _stage.Teams.Person("Aiko");
        return person.In(_stage.Teams.GroupChat(name, person));
    }

    private IEnumerable<ConnectorCall> Updates(Seat seat) =>
        _stage.Teams.Calls.Where(call => call.Operation == ConnectorOperation.UpdateMessage && call.ConversationId == seat.Conversation.Id);

    private static int Results(Conversation chat) => chat.Messages.Count(message => message.Shows("Final summary"));

    private static int Count(Seat seat, CardKind kind) => Cards(seat, kind).Count();

    private static IEnumerable<Message> Cards(Seat seat, CardKind kind) =>
        seat.Conversation.Messages.Where(message => message.Cards.Any(card => Heads.Of(card) == Heads.Of(kind, StepId.Theme)));
}
