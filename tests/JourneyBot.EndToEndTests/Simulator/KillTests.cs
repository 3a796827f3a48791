using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Storage;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>kill -9 at the worst moments. The rows are the truth: whoever starts next goes on from there.</summary>
public sealed class KillTests
{
    /// <summary>A dead host's claim on what is owed lapses after 15 s, and a sweep comes every 15 s.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Workshop_KilledBetweenAnyTwoSteps_GoesOnToItsEnd()
    {
        await using var stage = await Stage.OpenAsync();
        var aiko = stage.Teams.Person("Aiko");
        var chat = aiko.In(stage.Teams.GroupChat("Journeys", aiko));
        await chat.Says("start");
        foreach (var step in StepIds.All)
        {
            await chat.AnswersAsync(step);
            await stage.CrashAsync();
            if (step != StepIds.All[^1])
                await chat.GoesOnAsync(step);
        }

        var final = await chat.EndsAsync();
        Assert.All(["Komorebi", "Hinata Tanaka", "Compare", "gives up unsure × Shop", "show a size chart", "Aiko"], text => Assert.True(final.Shows(text), $"{text} is not in {final}"));
        AssertNothingDoubled(chat.Conversation);
        SentCards.AreFit(stage.Teams);
    }

    [Fact]
    public async Task Interview_KilledAfterEachQuestion_GoesOnWithTheNextAnswer()
    {
        await using var stage = await Stage.OpenAsync();
        var ken = stage.Teams.Person("Ken");
        var chat = ken.In(stage.Teams.Personal(ken));
        await chat.Says("start");
        await chat.GoesToAsync(StepId.Phases);

        await chat.HearsAsync("Compare", "Which actions belong to it?");
        await stage.CrashAsync();
        await chat.HearsAsync("status", "Which actions belong to it?");
        await stage.CrashAsync();
        await chat.HearsAsync("1, 2", "✓ Saved");

        await using var rows = StoredRows.OfSqlite(stage.Host);
        var phase = Assert.Single((await rows.JourneyAsync()).Phases);
        Assert.Equal(("Compare", 2), (phase.Name, phase.Actions.Count));
    }

    [Fact]
    public async Task Interview_KilledWhenAQuestionIsInTheChatButNotAcknowledged_TakesItsAnswer()
    {
        await using var stage = await Stage.OpenAsync();
        var ken = stage.Teams.Person("Ken");
        var chat = ken.In(stage.Teams.Personal(ken));
        await chat.Says("start");
        await chat.HearsAsync("product: Komorebi", "What should get better");
        var hold = new Hold();
        stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold).AfterAcceptance());

        var answering = chat.Says("fewer people leave");
        await hold.Reached;
        await stage.Host.KillAsync();
        hold.Drop();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => answering);
        await stage.Host.StartAgainAsync();
        await chat.HearsAsync("hears of it", "Where does the journey end?");
        await chat.HearsAsync("buys", "✓ Saved");

        await using var rows = StoredRows.OfSqlite(stage.Host);
        var theme = (await rows.JourneyAsync()).Theme;
        Assert.Equal(("fewer people leave", "hears of it", "buys"), (theme["purpose"].Value, theme.Start.Value, theme.Goal.Value));
    }

    [Fact]
    public async Task Cards_OwedByAKilledHostOnSqlite_ArePostedByTheNext()
    {
        await using var stage = await Stage.OpenAsync();
        await AssertOwedCardsArriveAsync(stage);
    }

    [Fact]
    public async Task Cards_OwedByAKilledHostOnTables_ArePostedByTheNext()
    {
        await using var azurite = await Azurite.StartAsync();
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.WithTables(azurite.ConnectionString));
        await AssertOwedCardsArriveAsync(stage);
    }

    [Fact]
    public async Task FirstCard_OfEveryFurtherStep_OwedByAKilledHost_IsPostedByTheNext()
    {
        await using var stage = await Stage.OpenAsync();
        var moments = await Task.WhenAll(StepIds.All
            .Where(step => step > StepId.Theme && step.Next() is not null)
            .Select(step => Moment.OfNextAsync(stage, $"next after {step}", Moment.Held, from: step)));

        await KillAtAsync(stage, moments);

        Assert.DoesNotContain(moments, moment => moment.IsDoubled);
    }

    [Fact]
    public async Task FinalSummary_OwedByAKilledHost_IsPostedByTheNext()
    {
        await using var stage = await Stage.OpenAsync();
        var aiko = stage.Teams.Person("Aiko");
        var chat = aiko.In(stage.Teams.GroupChat("Journeys", aiko));
        await chat.Says("start");
        await chat.GoesToAsync(StepId.Measures);
        await chat.AnswersAsync(StepId.Measures);
        var board = await chat.BoardAsync(StepId.Measures);
        var hold = new Hold();
        stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Held(hold));

        var ending = chat.Presses(board, Workshopping.End);
        await hold.Reached;
        await stage.Host.KillAsync();
        hold.Drop();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => ending);
        await stage.Host.StartAgainAsync();

        var final = await Until.Some(
            () => chat.Cards.LastOrDefault(card => card.Shows("Final summary")), chat.Conversation.ToString, s_patience, "the final summary");
        Assert.True(final.Shows("show a size chart"), final.ToString());
        SentCards.AreFit(stage.Teams);
    }

    /// <summary>Four teams at four moments, one kill.</summary>
    private static async Task AssertOwedCardsArriveAsync(Stage stage)
    {
        Moment[] moments =
        [
            await Moment.OfStartAsync(stage, "start, before the first card"),
            await Moment.OfNextAsync(stage, "next, before the first card", Moment.Held),
            await Moment.OfNextAsync(stage, "next, first card sent and not marked", gate => Moment.Held(gate).AfterAcceptance()),
            await Moment.OfNextAsync(stage, "next, before the board", Moment.Held, cardsBefore: 2),
        ];

        await KillAtAsync(stage, moments);

        Assert.Equal(1, moments.Count(moment => moment.IsDoubled));
    }

    /// <summary>The next host posts what is missing, and all go on.</summary>
    private static async Task KillAtAsync(Stage stage, Moment[] moments)
    {
        await Task.WhenAll(moments.Select(moment => moment.BeginAsync()));
        await stage.Host.KillAsync();
        await Task.WhenAll(moments.Select(moment => moment.IsLostAsync()));

        await stage.Host.StartAgainAsync();

        foreach (var moment in moments)
            await moment.ArrivesAsync(s_patience);
        foreach (var moment in moments)
            await moment.GoesOnAsync();
        SentCards.AreFit(stage.Teams);
    }

    private static void AssertNothingDoubled(Conversation conversation)
    {
        var heads = conversation.Messages.SelectMany(message => message.Cards).Select(card => card.Lines[0]).Where(line => line.StartsWith("Step ", StringComparison.Ordinal));
        Assert.All(heads.CountBy(head => head), head => Assert.Equal(1, head.Value));
    }
}
