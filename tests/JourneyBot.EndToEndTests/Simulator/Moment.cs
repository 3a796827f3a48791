using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>A team whose next card is held at the connector when its host is killed.</summary>
internal sealed class Moment
{
    private readonly Hold _gate = new();
    private readonly string _name;
    private readonly Seat _facilitator;
    private readonly StepId _expected;
    private readonly Func<Task> _act;
    private Task? _acting;

    private Moment(string name, Seat facilitator, StepId expected, Func<Task> act) =>
        (_name, _facilitator, _expected, _act) = (name, facilitator, expected, act);

    /// <summary>A card is there twice: sent, and the host died before it could note that.</summary>
    public bool IsDoubled => Heads().CountBy(head => head).Any(head => head.Value > 1);

    public static Fault Held(Hold gate) => Fault.Held(gate);

    public static Task<Moment> OfStartAsync(Stage stage, string name)
    {
        var seat = Seat(stage, name);
        var moment = new Moment(name, seat, StepId.Theme, () => seat.Says("start"));
        stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Held(moment._gate), where: seat.Conversation);
        return Task.FromResult(moment);
    }

    public static async Task<Moment> OfNextAsync(
        Stage stage, string name, Func<Hold, Fault> fault, int cardsBefore = 0, StepId from = StepId.Theme)
    {
        var seat = Seat(stage, name);
        await seat.Says("start");
        await seat.GoesToAsync(from);
        await seat.AnswersAsync(from);
        var board = await seat.BoardAsync(from);
        var moment = new Moment(name, seat, from.Next()!.Value, () => seat.Presses(board, Workshopping.Next));
        if (cardsBefore > 0)
            stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Slow(TimeSpan.Zero), cardsBefore, seat.Conversation);
        stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, fault(moment._gate), where: seat.Conversation);
        return moment;
    }

    /// <summary>Acts, and waits until the card hangs.</summary>
    public async Task BeginAsync()
    {
        _acting = _act();
        await _gate.Reached;
    }

    /// <summary>After the kill: the held call goes nowhere, and the person got no answer.</summary>
    public async Task IsLostAsync()
    {
        _gate.Drop();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => _acting!);
    }

    /// <summary>The form and the board come, though nobody says anything.</summary>
    public async Task ArrivesAsync(TimeSpan patience)
    {
        var head = $"Step {(int)_expected + 1}/7 ・ {_expected}";
        await Until.True(
            () => Heads().Contains(head) && Heads().Contains($"{head} ・ Board"), _facilitator.Conversation.ToString, patience, $"the cards of: {_name}");
    }

    /// <summary>The workshop takes the next step or ends, and no card came more than twice.</summary>
    public async Task GoesOnAsync()
    {
        await _facilitator.AnswersAsync(_expected);
        if (_expected.Next() is null)
            await _facilitator.EndsAsync();
        else
            await _facilitator.GoesOnAsync(_expected);
        Assert.All(Heads().CountBy(head => head), head => Assert.InRange(head.Value, 1, 2));
        Assert.InRange(Heads().Count - Heads().Distinct().Count(), 0, 1);
    }

    private static Seat Seat(Stage stage, string name)
    {
        var person = stage.Teams.Person("Aiko");
        return person.In(stage.Teams.GroupChat(name, person));
    }

    private List<string> Heads() => [.. _facilitator.Conversation.Messages.SelectMany(message => message.Cards).Select(card => card.Lines[0])];
}
