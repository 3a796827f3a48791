using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class WorkshopContract(IBackend backend) : StoreContract(backend)
{
    private static readonly Person Lead = new(Someone(), "山田 花子");

    [Fact]
    public async Task AnUnknownWorkshop_IsNotFound()
    {
        Assert.Null(await Host.Workshops.FindAsync(Id, None));
        Assert.Null(await Host.Workshops.FindTransitionAsync(Id, 1, None));
        Assert.Empty(await Host.Workshops.ReadTransitionsAsync(Id, None));
    }

    [Fact]
    public async Task ANewWorkshop_IsReadAsItWasWritten_ByEveryHost()
    {
        var workshop = New() with { EndedAt = Now.AddHours(2), SilentVisit = 1, Opening = New().Opening with { IsAnonymous = true, IsPreparation = true, Previous = new WorkshopId("before") }, PlannedMinutes = 90, Prepared = new WorkshopId("prepared") };
        var transition = Transition(workshop) with { Override = ["no-start", "目標なし"], PaidBy = "host", PaidUntil = Now, Change = "plan" };

        Assert.True(await Host.Workshops.CreateAsync(workshop, transition, None));

        AssertSame(workshop, (await Other.Workshops.FindAsync(Id, None))!.Value);
        AssertSame(transition, (await Other.Workshops.FindTransitionAsync(Id, 1, None))!.Value);
    }

    [Fact]
    public async Task TheVotesOfAWorkshop_AreReadAsTheyWereWritten()
    {
        var closed = new VoteRound(StepId.Emotions, 2, 5, [new("identity", "K7MQ"), new("another", "3F2A")], "open", Now, Now.AddMinutes(3));
        var open = new VoteRound(StepId.Measures, 1, 3, [], "open too", Now);
        var workshop = New() with { Votes = [open, closed] };
        await Host.Workshops.CreateAsync(workshop, Transition(workshop), None);

        var read = (await Other.Workshops.FindAsync(Id, None))!.Value.Votes;

        Assert.Equal(closed.Items, read[1].Items.AsEnumerable());
        Assert.Equal([open, closed], [read[0] with { Items = open.Items }, read[1] with { Items = closed.Items }]);
    }

    [Fact]
    public async Task ThePlanAndTheTimebox_ComeBackAsTheyWere_WithTheClockTheyWereMadeBy()
    {
        var box = new Timebox(18, Now, Now.AddMinutes(23), Now.AddMinutes(2), 5, IsUp: true);
        var plan = TimePlan.For(90, StepId.Actions, Now);
        await Host.Workshops.CreateAsync(New() with { Plan = plan, Timebox = box }, Transition(New()), None);

        var found = (await Other.Workshops.FindAsync(Id, None))!.Value;

        Assert.Equal((box, Now.Offset), (found.Timebox, found.Timebox!.EndsAt.Offset));
        Assert.Equal((plan.Total, plan.EndsAt, Now.Offset), (found.Plan!.Total, found.Plan.EndsAt, found.Plan.EndsAt.Offset));
        Assert.Equal(plan.Minutes, found.Plan.Minutes.AsEnumerable());
    }

    [Fact]
    public async Task CreatingAWorkshopAgain_IsRefused_AndChangesNothing()
    {
        await Host.Workshops.CreateAsync(New(), Transition(New()), None);

        Assert.False(await Other.Workshops.CreateAsync(New() with { Visit = 9 }, Transition(New()), None));

        Assert.Equal(1, (await Host.Workshops.FindAsync(Id, None))!.Value.Visit);
    }

    [Fact]
    public async Task ACommit_ReplacesTheHeader_AndAddsTheTransition()
    {
        var seen = await CreatedAsync();
        var next = Next(seen.Value);

        Assert.True(await Host.Workshops.CommitAsync(seen, next, Transition(next), None));

        var found = await Host.Workshops.FindAsync(Id, None);
        AssertSame(next, found!.Value);
        Assert.NotEqual(seen.Version, found.Version);
        Assert.Equal([1, 2], (await Host.Workshops.ReadTransitionsAsync(Id, None)).Select(stored => stored.Value.Version));
    }

    [Fact]
    public async Task ACommit_OnAStaleHeader_DoesNothing()
    {
        var seen = await CreatedAsync();
        await Host.Workshops.CommitAsync(seen, Next(seen.Value), Transition(Next(seen.Value)), None);
        var late = Next(seen.Value) with { Version = 3, Step = StepId.Measures };

        Assert.False(await Other.Workshops.CommitAsync(seen, late, Transition(late), None));

        Assert.Equal(StepId.Persona, (await Host.Workshops.FindAsync(Id, None))!.Value.Step);
        Assert.Null(await Host.Workshops.FindTransitionAsync(Id, 3, None));
    }

    [Fact]
    public async Task ACommit_WhoseTransitionIsThere_DoesNothing()
    {
        var seen = await CreatedAsync();

        Assert.False(await Host.Workshops.CommitAsync(seen, Next(seen.Value), Transition(seen.Value), None));

        Assert.Equal(seen.Version, (await Host.Workshops.FindAsync(Id, None))!.Version);
    }

    [Fact]
    public async Task Transitions_ComeInOrder_AlsoBeyondTen()
    {
        var seen = await CreatedAsync();
        for (var version = 2; version <= 12; version++)
        {
            var next = seen.Value with { Version = version };
            await Host.Workshops.CommitAsync(seen, next, Transition(next), None);
            seen = (await Host.Workshops.FindAsync(Id, None))!;
        }

        Assert.Equal(Enumerable.Range(1, 12), (await Host.Workshops.ReadTransitionsAsync(Id, None)).Select(stored => stored.Value.Version));
    }

    [Fact]
    public async Task OfTwoWhoReplaceATransition_OneIsFirst()
    {
        await CreatedAsync();
        var seen = (await Host.Workshops.FindTransitionAsync(Id, 1, None))!;
        var paid = seen.Value with { Debts = seen.Value.Debts.SetItem(0, seen.Value.Debts[0] with { State = DebtState.Sent, Message = "1:activity" }) };

        var first = await Host.Workshops.ReplaceTransitionAsync(Id, seen, paid, None);
        var second = await Other.Workshops.ReplaceTransitionAsync(Id, seen, seen.Value with { PaidBy = "other" }, None);
        var again = await Other.Workshops.ReplaceTransitionAsync(Id, first!, paid with { PaidBy = "again" }, None);

        Assert.Null(second);
        Assert.Equal("again", again!.Value.PaidBy);
        AssertSame(paid with { PaidBy = "again" }, (await Host.Workshops.FindTransitionAsync(Id, 1, None))!.Value);
    }

    [Theory]
    [InlineData("19:abc@thread.tacv2;messageid=1/2#3?4\\5")]
    [InlineData("会話")]
    public async Task AConversation_PointsWhereItWasPointedLast_ByWhoKnewWhereItPointed(string name)
    {
        var conversation = new ConversationKey(name + Id);
        Assert.Null(await Host.Workshops.FindPointerAsync(conversation, None));

        Assert.True(await Host.Workshops.PointAsync(conversation, Id, null, None));
        Assert.False(await Other.Workshops.PointAsync(conversation, new WorkshopId("w2"), null, None));
        var seen = await Other.Workshops.FindPointerAsync(conversation, None);
        Assert.True(await Other.Workshops.PointAsync(conversation, new WorkshopId("w3"), seen, None));
        Assert.False(await Host.Workshops.PointAsync(conversation, new WorkshopId("w4"), seen, None));

        Assert.Equal(Id, seen!.Value);
        Assert.Equal("w3", (await Host.Workshops.FindPointerAsync(conversation, None))!.Value.Value);
    }

    [Fact]
    public async Task OfManyWhoAdvanceAtOnce_OneSucceeds()
    {
        var seen = await CreatedAsync();

        var committed = await Task.WhenAll(Enumerable.Range(0, 24).Select(number =>
        {
            var next = Next(seen.Value) with { LastOperation = $"operation {number}" };
            return Either(number).Workshops.CommitAsync(seen, next, Transition(next), None);
        }));

        Assert.Single(committed, true);
        var winner = Array.IndexOf(committed, true);
        Assert.Equal($"operation {winner}", (await Host.Workshops.FindAsync(Id, None))!.Value.LastOperation);
        Assert.Equal($"operation {winner}", (await Host.Workshops.FindTransitionAsync(Id, 2, None))!.Value.Operation);
    }

    private async Task<Stored<Workshop>> CreatedAsync()
    {
        await Host.Workshops.CreateAsync(New(), Transition(New()), None);
        return (await Host.Workshops.FindAsync(Id, None))!;
    }

    private Workshop New()
    {
        var opening = new Opening(Id, new ConversationKey($"conversation of {Id}"), """{"serviceUrl":"https://example.test/"}""", "tenant", Language.Japanese);
        return Workshop.Start(opening, Lead, "start", Now) with { Facilitators = [Lead.Id, Someone(2)] };
    }

    private static Workshop Next(Workshop workshop) =>
        workshop with { Step = StepId.Persona, Furthest = StepId.Persona, Visit = 2, Version = 2, LastOperation = "next", MovedAt = Now.AddMinutes(5) };

    private static Transition Transition(Workshop to) => new(
        to.Version, to.LastOperation, to.Version == 1 ? null : StepId.Theme, to.Step, to.MovedBy, to.MovedAt, [], [new(CardKind.Form, to.Step), new(CardKind.Board, to.Step)]);

    // A record compares an immutable array by reference.
    private static void AssertSame(Workshop expected, Workshop actual)
    {
        Assert.Equal(expected.Facilitators, actual.Facilitators.AsEnumerable());
        Assert.Equal(expected, actual with { Facilitators = expected.Facilitators });
    }

    private static void AssertSame(Transition expected, Transition actual)
    {
        Assert.Equal(expected.Debts, actual.Debts.AsEnumerable());
        Assert.Equal(expected.Override, actual.Override.AsEnumerable());
        Assert.Equal(expected, actual with { Debts = expected.Debts, Override = expected.Override });
    }
}
