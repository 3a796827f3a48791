using JourneyBot.Commands;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;
using Xunit;
using static JourneyBot.Tests.Extension.ExtensionInvokes;
using Person = JourneyBot.Testing.Teams.People.Person;

namespace JourneyBot.Tests.Extension;

/// <summary>"Add to the workshop", on a chat message or from the compose box.</summary>
public sealed class DialogTests : InTown
{
    private const string Add = "Add";
    private const string What = "What they do";

    [Fact]
    public async Task AMessage_BecomesAnActionThatWasHeard_OnBehalfOfItsAuthor_WithItsDayAsSource()
    {
        var seat = await AtActionsAsync();

        var task = await seat.OpensAsync(Message("<p>Waits&nbsp;for an <b>hour</b> &amp; leaves</p>", Ken));
        var card = CardOf(task);
        Assert.Equal(
            ["Waits for an hour & leaves", "heard", "Chat message, 1 Dec 2026", "Ken"],
            new[] { "what", "evidence", "source", "behalf" }.Select(id => card.Inputs.Single(input => input.Id == id).Preset));
        Assert.DoesNotContain(card.Actions, action => action.IsExecute);
        Assert.Equal("Add to the workshop", $"{task["value"]!["title"]}");

        var closed = await seat.PressesInAsync(task, Add);
        Assert.StartsWith("✓ Saved", Said(closed), StringComparison.Ordinal);
        Assert.Empty(CardOf(closed).Inputs);
        var action = Assert.Single((await JourneyAsync(seat)).Actions);
        Assert.Equal(("Waits for an hour & leaves", Evidence.Heard), (action.Text, action.Evidence));
    }

    /// <summary>Found by the fuzzer: the end of the calendar has no day in another time zone.</summary>
    [Theory]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("yesterday")]
    public async Task AMessageOfADayThatIsNone_HasTodayAsSource(string created)
    {
        var seat = await AtActionsAsync();
        var message = Message("<p>Waits</p>", Ken);
        message["createdDateTime"] = created;

        Assert.StartsWith("Chat message, ", CardOf(await seat.OpensAsync(message)).Inputs.Single(input => input.Id == "source").Preset, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerThatComesTwice_IsSavedOnce_AndAnsweredAsBefore()
    {
        var seat = await AtActionsAsync();
        var task = await seat.OpensAsync(Message("<p>Waits</p>", Ken));

        var first = await seat.PressesInAsync(task, Add);
        var second = await seat.DeliveredTwice().PressesInAsync(task, Add);

        Assert.Equal(Said(first), Said(second));
        Assert.Single((await JourneyAsync(seat)).Actions);
    }

    [Fact]
    public async Task AMessageThatIsTooLong_IsRefusedWithItsCount_AndStaysToBeShortened()
    {
        var seat = await AtActionsAsync();
        var text = new string('w', Limits.ShortText + 12);

        var task = await seat.OpensAsync(Message($"<div>{text}</div>"));
        Assert.True(CardOf(task).Shows($"has {text.Length} characters; {Limits.ShortText} is the most"), CardOf(task).ToString());
        Assert.Equal(text, CardOf(task).Input(What).Preset);

        var again = await seat.PressesInAsync(task, Add);
        Assert.Equal(text, CardOf(again).Input(What).Preset);
        Assert.Empty((await JourneyAsync(seat)).Actions);

        var closed = await seat.PressesInAsync(again, Add, (What, "waits"));
        Assert.StartsWith("✓ Saved", Said(closed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task InAnAnonymousWorkshop_NothingTellsWhoWroteTheMessage()
    {
        var seat = await AtActionsAsync("start anonymous");

        var task = await seat.OpensAsync(Message("<p>Waits</p>", Ken));
        Assert.DoesNotContain("Ken", task.ToJsonString(), StringComparison.Ordinal);
        await seat.PressesInAsync(task, Add);

        var entries = await Town.Get<IEntryStore>().ReadAsync((await WorkshopAsync(seat)).Id, CancellationToken.None);
        Assert.DoesNotContain(entries, entry => entry.ToString().Contains("Ken", StringComparison.Ordinal) || entry.ToString().Contains(Aiko.AadObjectId, StringComparison.Ordinal));
    }

    [Fact]
    public async Task OnesOwnMessage_IsOnNobodysBehalf()
    {
        var seat = await AtActionsAsync();

        Assert.Equal(string.Empty, CardOf(await seat.OpensAsync(Message("<p>Waits</p>", Aiko))).Inputs.Single(input => input.Id == "behalf").Preset);
    }

    [Fact]
    public async Task FromTheComposeBox_AndOnAMessageWithoutText_TheFormIsEmpty()
    {
        var seat = await AtActionsAsync();
        foreach (var message in new[] { null, Message("<p><img src=\"x\" alt=\"A picture\"></p>", Ken) })
        {
            var task = await seat.OpensAsync(message);
            Assert.Equal(string.Empty, CardOf(task).Input(What).Preset);
            Assert.StartsWith("✓ Saved", Said(await seat.PressesInAsync(task, Add, (What, $"waits {message is null}"))), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(StepId.Theme, "product")]
    [InlineData(StepId.Persona, "quote")]
    [InlineData(StepId.Phases, "name")]
    [InlineData(StepId.Touchpoints, "experience")]
    [InlineData(StepId.Emotions, "thought")]
    [InlineData(StepId.Measures, "what")]
    public void InEveryStep_AMessageHasItsField(StepId step, string field)
    {
        var catalogued = Workshops.Steps.StepCatalog.Of(step);
        var answers = catalogued.Quote(catalogued.Forms[0], Journey.Fold([], []), new Quote("They waited", "Chat"));

        Assert.Equal([(field, "They waited")], answers.Select(answer => (answer.Key, answer.Value)));
    }

    [Fact]
    public async Task OtherButtonsOfTheForm_StayInTheDialog()
    {
        var seat = await AtActionsAsync();
        var task = await seat.OpensAsync();
        var other = CardOf(task).Actions.First(action => action.IsSubmit && action.Title != Add);

        Assert.DoesNotContain(CardOf(await seat.PressesInAsync(task, other.Title)).Actions, action => action.IsExecute);
    }

    [Fact]
    public async Task WhereNoWorkshopIsOpen_OrItHasEnded_TheDialogSaysWhatToDo()
    {
        var seat = Aiko.In(Town.Teams.GroupChat("Journeys", Aiko));
        var nothing = CardOf(await seat.OpensAsync(Message("<p>Waits</p>", Ken)));
        Assert.True(nothing.Shows("No workshop is open here") && nothing.Shows("@JourneyBot start"), nothing.ToString());

        await Town.StartsAsync(Aiko, seat.Conversation, "Boots");
        await seat.Says("end");
        Assert.True(CardOf(await seat.OpensAsync()).Shows("This workshop has ended"));
    }

    [Fact]
    public async Task AFormOfAnotherConversation_AndAnObserver_AreRefused()
    {
        var seat = await AtActionsAsync();
        var task = await seat.OpensAsync(Message("<p>Waits</p>", Ken));
        var elsewhere = await Aiko.In(Town.Teams.GroupChat("Elsewhere", Aiko)).PressesInAsync(task, Add);
        Assert.StartsWith("This card belongs to another conversation", Said(elsewhere), StringComparison.Ordinal);

        var ken = Ken.In(seat.Conversation);
        await ken.Says("observe");
        Assert.DoesNotContain("✓ Saved", (await ken.PressesInAsync(task, Add)).ToJsonString(), StringComparison.Ordinal);
        Assert.Empty((await JourneyAsync(seat)).Actions);
    }

    private static string Said(System.Text.Json.Nodes.JsonNode task) => CardOf(task).Lines[0];

    private async Task<Seat> AtActionsAsync(string start = "start")
    {
        var seat = await Town.StartsAsync(Aiko, Town.Teams.GroupChat("Journeys", Aiko, Ken), "Boots", start);
        var workshop = await WorkshopAsync(seat);
        var seen = (await Town.Get<IWorkshopStore>().FindAsync(workshop.Id, CancellationToken.None))!;
        var next = workshop with { Step = StepId.Actions, Furthest = StepId.Actions, Version = workshop.Version + 1, LastOperation = "there" };
        var transition = new Transition(next.Version, "there", StepId.Theme, StepId.Actions, workshop.MovedBy, Town.Time.Now, [], []);
        Assert.True(await Town.Get<IWorkshopStore>().CommitAsync(seen, next, transition, CancellationToken.None));
        return seat;
    }

    private async Task<Workshop> WorkshopAsync(Seat seat)
    {
        var store = Town.Get<IWorkshopStore>();
        var pointer = await store.FindPointerAsync(JourneyBot.Teams.TurnReader.KeyOf(seat.Conversation.Id), CancellationToken.None);
        return (await store.FindAsync(pointer!.Value, CancellationToken.None))!.Value;
    }

    private async Task<Journey> JourneyAsync(Seat seat) => await Town.Get<Journeys>().NowAsync(await WorkshopAsync(seat), CancellationToken.None);
}
