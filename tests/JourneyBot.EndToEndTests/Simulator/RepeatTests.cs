using JourneyBot.Testing;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>A repeat changes nothing, a new intention is never lost, and what was taken back stays so.</summary>
public sealed class RepeatTests : IAsyncLifetime
{
    private Stage _stage = null!;
    private StoredRows _rows = null!;
    private Seat _chat = null!;

    public async Task InitializeAsync()
    {
        _stage = await Stage.OpenAsync();
        _rows = StoredRows.OfSqlite(_stage.Host);
        var aiko = _stage.Teams.Person("Aiko");
        _chat = aiko.In(_stage.Teams.GroupChat("Journeys", aiko));
        await _chat.Says("start");
    }

    public async Task DisposeAsync()
    {
        await _rows.DisposeAsync();
        await _stage.DisposeAsync();
    }

    [Fact]
    public async Task Theme_SetToAThenBThenAAgainFromOneForm_EndsWithA()
    {
        var form = await FormAsync("Save");
        foreach (var product in (string[])["A", "B", "A"])
            Assert.Null((await _chat.DeliveredTwice().Presses(form, "Save", ("Product or service", product))).Complaint);

        Assert.Equal("A", (await _rows.JourneyAsync()).Theme["product"].Value);
        Assert.Equal(3, (await _rows.ContributionsAsync(StepId.Theme)).Count);
    }

    [Fact]
    public async Task Theme_FirstAnswerArrivingLateAgain_DoesNotUndoTheSecond()
    {
        var form = await FormAsync("Save");
        var first = await _chat.Presses(form, "Save", ("Product or service", "A"));
        await _chat.Presses(form, "Save", ("Product or service", "B"));
        await first.Delivery.RepeatAsync();

        Assert.Equal("B", (await _rows.JourneyAsync()).Theme["product"].Value);
        Assert.Equal(2, (await _rows.ContributionsAsync(StepId.Theme)).Count);
    }

    [Fact]
    public async Task Press_RepeatedAfterItsEntryWasTakenBack_StaysTakenBackAndSaysSo()
    {
        await _chat.GoesToAsync(StepId.Actions);
        var saved = await _chat.SavesAsync(Workshopping.Add, (Workshopping.What, "leaves the shop"));
        var label = (await _rows.JourneyAsync()).Actions.Single().Label;
        await _chat.Presses($"Take {label} back");

        await AssertStaysTakenBackAsync(await saved.Delivery.RepeatAsync(), label);
        await AssertStaysTakenBackAsync(await saved.Delivery.RepeatWithNewIdAsync(), label);

        await _chat.HearsAsync($"restore {label}", $"{label} counts again");
        Assert.Equal("leaves the shop", Assert.Single((await _rows.JourneyAsync()).Actions).Text);
    }

    [Fact]
    public async Task TypedText_RepeatedAfterItWasUndone_StaysUndone()
    {
        await _chat.GoesToAsync(StepId.Actions);
        var said = await _chat.Says("leaves the shop");
        var undone = await _chat.Says("undo");
        await said.RepeatAsync();
        await undone.RepeatAsync();

        Assert.Empty((await _rows.JourneyAsync()).Actions);
        Assert.Single(await _rows.ContributionsAsync(StepId.Actions));
    }

    private async Task AssertStaysTakenBackAsync(Delivery repeat, string label)
    {
        Assert.Contains("was taken back before, and stays so", repeat.Accepted().Body, StringComparison.Ordinal);
        Assert.Contains($"Put {label} back", repeat.Body, StringComparison.Ordinal);
        Assert.Empty((await _rows.JourneyAsync()).Actions);
    }

    /// <summary>As everybody has it: not the one that a press was answered with.</summary>
    private Task<Card> FormAsync(string button) => Until.Some(
        () => _chat.Conversation.Messages.SelectMany(message => message.Cards).LastOrDefault(card => card.Offers(button)));
}
