using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>
/// One conversation of many people, and who leads it. At the actions the facilitator goes on and back again and again; at the
/// measures a vote is open all the time, and the facilitator sets the time anew.
/// </summary>
internal sealed class EnduringRoom
{
    private const int Choices = 6;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private EnduringRoom(Conversation conversation, Seat facilitator, StepId step) => (Conversation, Facilitator, Step) = (conversation, facilitator, step);

    public Conversation Conversation { get; }

    public StepId Step { get; }

    /// <summary>Everybody presses this one, as they do in a channel.</summary>
    public required Card Form { get; init; }

    public Card? Ballot { get; private init; }

    /// <summary>What can be voted for.</summary>
    public IReadOnlyList<string> Labels { get; private init; } = [];

    public string Button => FormAnswers.Of(Step)[0].Button;

    public string What => FormAnswers.Of(Step)[0].Inputs[0].Label;

    /// <summary>A line is a contribution; at the measures it begins an interview.</summary>
    public bool TakesLines => Step == StepId.Actions;

    public TypingGate Gate { get; } = new();

    /// <summary>What the facilitator did, and whether that was acknowledged.</summary>
    public List<(string Word, bool IsAcknowledged)> Moves { get; } = [];

    private Seat Facilitator { get; }

    public static Task<EnduringRoom> OpenAsync(Seat leader, int number, StoredRows rows) =>
        number % 2 == 0 ? OpenActionsAsync(leader.Conversation, leader) : OpenMeasuresAsync(leader.Conversation, leader, rows);

    /// <summary>Until the others have finished.</summary>
    public async Task LeadAsync(EnduringLine line, Random chance, TimeSpan every, StoredRows rows, CancellationToken finished)
    {
        var mine = await rows.AboutAsync(Conversation);
        while (!finished.IsCancellationRequested)
        {
            await Task.Delay(every * (0.5 + chance.NextDouble()), finished).ContinueWith(_ => { }, TaskScheduler.Default);
            if (finished.IsCancellationRequested)
                return;
            if (Step == StepId.Actions)
                await Gate.MoveAsync(() => GoOnAndBackAsync(line, chance, mine));
            else
                await SayAsync($"time {chance.Next(5, 60)}", line, chance);
        }
    }

    private async Task GoOnAndBackAsync(EnduringLine line, Random chance, StoredRows rows)
    {
        await SayAsync("next", line, chance);
        while ((await rows.HeaderAsync()).Step != Step)
            await SayAsync("back", line, chance);
    }

    private async Task SayAsync(string word, EnduringLine line, Random chance)
    {
        var taken = await line.DeliverAsync(Facilitator.Writes(word), chance, mayBeAnew: false, _ => true);
        Moves.Add((word, taken is not null));
    }

    private static async Task<EnduringRoom> OpenActionsAsync(Conversation conversation, Seat facilitator)
    {
        await facilitator.Says("start");
        await facilitator.GoesToAsync(StepId.Actions);
        await facilitator.SavesAsync(Workshopping.Add, (Workshopping.What, "looks at arrivals"));
        return new EnduringRoom(conversation, facilitator, StepId.Actions) { Form = await FormAsync(facilitator, StepId.Actions) };
    }

    private static async Task<EnduringRoom> OpenMeasuresAsync(Conversation conversation, Seat facilitator, StoredRows rows)
    {
        await facilitator.Says("start");
        await facilitator.GoesToAsync(StepId.Measures);
        for (var i = 1; i <= Choices; i++)
            await facilitator.SavesAsync(FormAnswers.Of(StepId.Measures)[0].Button, (FormAnswers.Of(StepId.Measures)[0].Inputs[0].Label, $"choice {i}"));
        await facilitator.Says($"vote {Voter.Budget}");
        await facilitator.Sees(Voter.Cast);
        var header = await (await rows.AboutAsync(conversation)).HeaderAsync();
        return new EnduringRoom(conversation, facilitator, StepId.Measures)
        {
            Form = await FormAsync(facilitator, StepId.Measures),
            Ballot = facilitator.Cards.Last(card => card.Offers(Voter.Cast)),
            Labels = [.. header.OpenVote!.Items.Select(item => item.Label)],
        };
    }

    private static Task<Card> FormAsync(Seat seat, StepId step) => Until.Some(
        () => seat.Conversation.Messages.SelectMany(message => message.Cards).LastOrDefault(card => Heads.Of(card) == Heads.Of(CardKind.Form, step)),
        seat.Conversation.ToString,
        s_patience);
}
