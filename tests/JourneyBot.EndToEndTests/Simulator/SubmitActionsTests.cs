using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Buttons that arrive as messages (Action.Submit): what is answered, everybody reads.</summary>
public sealed class SubmitActionsTests
{
    [Fact]
    public async Task Workshop_OfATenantWithoutExecute_GoesOnByPublicAnswers()
    {
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.With("Cards__Actions", "submit"));

        await AssertStepGoesOnAsync(stage, seat => seat);

        Assert.DoesNotContain(SentCards.In(stage.Teams), card => card.ToJsonString().Contains("Action.Execute", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Client_WithoutExecute_GoesOnByTheFallback()
    {
        await using var stage = await Stage.OpenAsync();

        await AssertStepGoesOnAsync(stage, seat => seat.WithoutExecute());
    }

    private static async Task AssertStepGoesOnAsync(Stage stage, Func<Seat, Seat> client)
    {
        var (aiko, ken) = (stage.Teams.Person("Aiko"), stage.Teams.Person("Ken"));
        var chat = stage.Teams.GroupChat("Journeys", aiko, ken);
        var (facilitator, member) = (client(aiko.In(chat)), client(ken.In(chat)));
        await using var rows = StoredRows.OfSqlite(stage.Host);
        await facilitator.Says("start");

        var saved = await PressAsync(member, "Save", ("Product or service", "Komorebi"), ("Start", "hears of it"), ("Goal", "buys"));
        var refused = await PressAsync(member, "Save", ("Purpose", new string('x', 3_000)));
        var notHis = await PressAsync(member, Workshopping.Next);
        Assert.Single(await rows.TransitionsAsync());
        await facilitator.Presses(Workshopping.Next);
        await facilitator.BoardAsync(StepId.Persona);

        Assert.True(saved.Shows("✓ Saved") && saved.Shows("Komorebi"), saved.ToString());
        Assert.True(refused.Shows("Nothing was saved") && refused.Shows("3000"), refused.ToString());
        Assert.True(notHis.Shows("facilitator"), notHis.ToString());
        var contribution = (Contribution)Assert.Single(await rows.ContributionsAsync(StepId.Theme)).Payload;
        Assert.Equal("Komorebi", contribution.Answers["product"]);
        SentCards.AreFit(stage.Teams);
    }

    /// <summary>Presses, and waits for what everybody reads then.</summary>
    private static async Task<Message> PressAsync(Seat seat, string button, params (string Label, object Value)[] inputs)
    {
        var answer = await seat.Presses(button, inputs);
        Assert.False(answer.IsExecute);
        return await seat.Conversation.AnswerTo(answer.Delivery);
    }
}
