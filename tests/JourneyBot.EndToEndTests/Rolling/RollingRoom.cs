using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Rolling;

/// <summary>The channel in which it all takes place, and who leads there: from the actions on to the measures, and into a vote.</summary>
internal sealed class RollingRoom
{
    /// <summary>Between two things that one person does, on average.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private const int Choices = 6;
    private static readonly FormAnswers s_measure = FormAnswers.Of(StepId.Measures)[0];

    private RollingRoom(Seat facilitator, Card form) => (Facilitator, Form) = (facilitator, (form, FormAnswers.Of(StepId.Actions)[0]));

    public Seat Facilitator { get; }

    /// <summary>Everybody presses this one, as they do in a channel; that of an earlier step for as long as no other is needed.</summary>
    public (Card Card, FormAnswers Answers) Form { get; private set; }

    public Card? Ballot { get; private set; }

    /// <summary>What can be voted for.</summary>
    public IReadOnlyList<string> Labels { get; private set; } = [];

    public static async Task<RollingRoom> OpenAsync(Seat facilitator)
    {
        await facilitator.Says("start");
        await facilitator.GoesToAsync(StepId.Actions);
        await facilitator.AnswersAsync(StepId.Actions);
        return new RollingRoom(facilitator, await FormAsync(facilitator, StepId.Actions));
    }

    public async Task GoOnToTheVoteAsync(StoredRows rows)
    {
        for (var step = StepId.Actions; step < StepId.Measures; step++)
        {
            if (step > StepId.Actions)
                await Facilitator.AnswersAsync(step);
            await Facilitator.GoesOnAsync(step);
        }

        for (var i = 1; i <= Choices; i++)
            await Facilitator.SavesAsync(s_measure.Button, (s_measure.Inputs[0].Label, $"choice {i}"));
        await Facilitator.Says($"vote {Voter.Budget}");
        await Facilitator.Sees(Voter.Cast);
        Labels = [.. (await rows.HeaderAsync()).OpenVote!.Items.Select(item => item.Label)];
        Form = (await FormAsync(Facilitator, StepId.Measures), s_measure);
        Ballot = Facilitator.Cards.Last(card => card.Offers(Voter.Cast));
    }

    /// <summary>The board shows everything, and the workshop goes on to its end.</summary>
    public async Task EndAsync(int measures, int voters)
    {
        await Until.True(() => BoardShows($"{measures} measures") && BoardShows($"Voted so far: {voters}"), Facilitator.Conversation.ToString, TimeSpan.FromSeconds(30));
        Assert.StartsWith("The vote is closed.", (await Facilitator.Presses("Close the vote (facilitator)")).Text, StringComparison.Ordinal);
        await Facilitator.EndsAsync();
    }

    private bool BoardShows(string text) => Facilitator.Cards.Last(card => card.Shows("Measures ・ Board")).Shows(text);

    private static Task<Card> FormAsync(Seat seat, StepId step) => Until.Some(
        () => seat.Conversation.Messages.SelectMany(message => message.Cards).LastOrDefault(card => card.Offers(FormAnswers.Of(step)[0].Button)),
        seat.Conversation.ToString);
}
