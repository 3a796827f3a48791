using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class ErasureContract(IBackend backend) : StoreContract(backend)
{
    private static readonly DateTimeOffset Ever = Now.AddYears(1);

    private ParticipantId Ken { get; } = new($"ken-{Guid.NewGuid():N}");

    private ParticipantId Mio { get; } = new($"mio-{Guid.NewGuid():N}");

    private ConversationKey Chat => new($"chat{Id.Value}");

    [Fact]
    public async Task AWorkshopThatIsErased_LeavesARowThatSaysSo_AndNothingPointsToIt()
    {
        await StartAsync();
        await Host.Entries.AddAsync(Id, Said(Mio, "one"), None);
        await Host.Participants.AddAsync(Id, Person(Mio), None);
        await Host.Traces.NoteAsync(Mio, Id, None);
        await Host.Values.SetAsync($"import-{Id.Value}-ABC", "a list", None);
        await Host.Values.SetAsync($"state-{Id.Value}0", $"{{\"workshop\":\"{Id.Value}\"}}", None);
        await Host.Activity.TouchAsync(Id, Now, None);

        Assert.NotNull(await Host.Eraser.CondemnAsync(Id, None));
        Assert.Null(await Other.Workshops.FindAsync(Id, None));
        await Host.Eraser.EraseAsync(Id, None);
        await Other.Eraser.EraseAsync(Id, None);

        var left = Assert.Single(await RowsAsync());
        Assert.Equal((Keys.Header, """{"v":1,"erased":true}"""), (left.Key, left.Content));
        Assert.Empty(await Other.Traces.ReadAsync(Ken, None));
        Assert.Empty(await Other.Traces.ReadAsync(Mio, None));
        Assert.Empty(await Other.Leads.ReadAsync(Ken, None));
        Assert.Null(await Other.Workshops.FindPointerAsync(Chat, None));
        Assert.Null(await Other.Values.FindAsync($"import-{Id.Value}-ABC", None));
        Assert.Null(await Other.Values.FindAsync($"state-{Id.Value}0", None));
        Assert.DoesNotContain(Id, await Other.Activity.TouchedSinceAsync(DateTimeOffset.MinValue, None));
    }

    [Fact]
    public async Task AnErasedWorkshop_IsNotCreatedAgain_ByALateRepeat()
    {
        var workshop = await StartAsync();
        await Host.Eraser.CondemnAsync(Id, None);
        await Host.Eraser.EraseAsync(Id, None);

        Assert.False(await Other.Workshops.CreateAsync(workshop, Transition(workshop), None));
        Assert.Empty(await Host.Leads.ReadAsync(Ken, None));
        Assert.False(await Other.Kept.BeginAsync(Id, Now, None));
        Assert.Null(await Other.Workshops.FindAsync(Id, None));
        Assert.Null(await Other.Eraser.CondemnAsync(Id, None));
    }

    [Fact]
    public async Task AnErasureThatBrokeOffInTheMiddle_IsFinishedByAnother()
    {
        await StartAsync();
        await Host.Entries.AddAsync(Id, Said(Mio, "one"), None);
        await Host.Eraser.CondemnAsync(Id, None);
        await Host.Rows.DeleteAsync(Keys.LedBy(Ken), Id.Value, None);

        Assert.NotNull(await Other.Eraser.CondemnAsync(Id, None));
        await Other.Eraser.EraseAsync(Id, None);
        Assert.Single(await RowsAsync());
        Assert.Empty(await Host.Traces.ReadAsync(Ken, None));
    }

    [Fact]
    public async Task WhatAPersonWrote_Goes_AndWhatTheyDecidedAboutOthersEntries_StaysUnderNobodysName()
    {
        await StartAsync();
        var (kens, mios) = (Said(Ken, "kens"), Said(Mio, "mios"));
        foreach (var entry in (Entry[])[kens, mios, Of(Ken, "hide", new SetAside(mios.Identity, Aside.Hidden)), Of(Mio, "change", new Edit(kens.Identity, mios.Payload is Contribution said ? said.Answers : Answers.None))])
        {
            await Host.Entries.AddAsync(Id, entry, None);
        }

        Assert.True(await Host.Eraser.RemoveAsync(Id, [Ken], Ever, None));
        Assert.True(await Other.Eraser.RemoveAsync(Id, [Ken], Ever, None));

        var left = await Other.Entries.ReadAsync(Id, None);
        Assert.Equal(["hide", "mios"], left.Select(entry => entry.Key.Operation).Order());
        Assert.Equal(Workshop.Nobody, left.Single(entry => entry.Payload is SetAside).Key.Author);
        Assert.Single(Ledger.Read(left).Hidden);
        Assert.All((await Other.Workshops.ReadTransitionsAsync(Id, None)), transition => Assert.Equal(Workshop.Nobody, transition.Value.By));
        Assert.False(await Other.Eraser.RemoveAsync(Id, [Mio], Ever, None));
        Assert.Equal(0, await Other.Eraser.CountAsync(Id, [Ken, Mio], None));
    }

    [Fact]
    public async Task WhatWasWrittenAfterwards_Stays()
    {
        await StartAsync();
        await Host.Entries.AddAsync(Id, Said(Ken, "later") with { At = Ever }, None);
        await Host.Participants.AddAsync(Id, Person(Ken) with { FirstSeen = Ever, LastSeen = Ever }, None);

        await Host.Eraser.RemoveAsync(Id, [Ken], Ever, None);

        Assert.Equal(2, await Other.Eraser.CountAsync(Id, [Ken], None));
    }

    [Fact]
    public async Task Retention_FindsTheOldestFirst_AndKnowsWhenItWasWrittenTo()
    {
        var at = new DateTimeOffset(1990, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(Random.Shared.Next());
        Assert.True(await Host.Kept.BeginAsync(Id, at, None));
        Assert.Contains(new Noted(Id, at), await Other.Kept.ReadBeforeAsync(at.AddTicks(1), 1_000, None));
        Assert.DoesNotContain(await Other.Kept.ReadBeforeAsync(at, 1_000, None), noted => noted.Id == Id);
        Assert.Null(await Other.Kept.LastWriteAsync(Id, None));

        await Host.Entries.AddAsync(Id, Said(Mio, "one"), None);
        await Host.Participants.AddAsync(Id, Person(Mio) with { LastSeen = Now.AddHours(1) }, None);
        Assert.Equal(Now.AddHours(1), await Other.Kept.LastWriteAsync(Id, None));

        await Host.Kept.MoveAsync(new Noted(Id, at), at.AddYears(1), None);
        Assert.Equal([at.AddYears(1)], (await Other.Kept.ReadBeforeAsync(at.AddYears(2), 1_000, None)).Where(noted => noted.Id == Id).Select(noted => noted.At));
        await Other.Kept.ForgetAsync(new Noted(Id, at.AddYears(1)), None);
        Assert.DoesNotContain(await Host.Kept.ReadBeforeAsync(Ever, 1_000, None), noted => noted.Id == Id);
    }

    [Fact]
    public async Task AJob_IsOpenedOnce_AndChangedByOneAtATime()
    {
        var job = ErasureJob.Of(Id, Now) with { Trail = new PostedTrail("{}", Language.Japanese, ["card-1"]), Marked = [new MarkedWorkshop(Id, "mark")] };
        var first = await Host.Jobs.OpenAsync(job, None);
        var second = await Other.Jobs.OpenAsync(job with { At = Ever }, None);
        Assert.Equal(Now, second.Value.At);
        Assert.Equal("card-1", Assert.Single(second.Value.Trail!.Messages));
        Assert.Equal(job.Marked.AsEnumerable(), second.Value.Marked);

        Assert.NotNull(await Host.Jobs.SaveAsync(first, job with { Stage = ErasureStage.Removed, Trail = null }, None));
        Assert.Null(await Other.Jobs.SaveAsync(second, job, None));
        Assert.Equal(ErasureStage.Removed, (await Other.Jobs.FindAsync(job.Id, None))!.Value.Stage);
        await Other.Jobs.CloseAsync(job.Id, None);
        Assert.Null(await Host.Jobs.FindAsync(job.Id, None));
    }

    [Fact]
    public async Task WhatPointsToAnErasedWorkshop_GoesWhenTheSmallRowsAreLookedThrough_AndNothingElse()
    {
        await StartAsync();
        await Host.Eraser.CondemnAsync(Id, None);
        await Host.Eraser.EraseAsync(Id, None);
        await Host.Traces.NoteAsync(Mio, Id, None);
        await Host.Traces.NoteAsync(Mio, new WorkshopId($"{Id}0"), None);
        await Host.Values.SetAsync($"state-{Id}", "new", None);

        string? reached = null;
        do
        {
            reached = await Other.Small.PurgeAsync(reached, 7, new SmallRowLimits(null, DateTimeOffset.UnixEpoch), None);
        }
        while (reached is not null);

        Assert.Equal([new WorkshopId($"{Id}0")], await Host.Traces.ReadAsync(Mio, None));
        Assert.Equal("new", await Host.Values.FindAsync($"state-{Id}", None));
    }

    private async Task<Workshop> StartAsync()
    {
        var opening = new Opening(Id, Chat, "{}", $"tenant {Id}", Language.English);
        var workshop = Workshop.Start(opening, new Person(Ken, "Ken"), "start", Now);
        await Host.Workshops.CreateAsync(workshop, Transition(workshop), None);
        await Host.Workshops.PointAsync(Chat, Id, null, None);
        return workshop;
    }

    private async Task<IReadOnlyList<Row>> RowsAsync()
    {
        var (from, to) = Keys.All;
        return await Other.Rows.ReadAsync(Keys.Partition(Id), from, to, None);
    }

    private static Transition Transition(Workshop workshop) =>
        new(workshop.Version, workshop.LastOperation, null, workshop.Step, workshop.MovedBy, Now, [], []);

    private static Entry Said(ParticipantId who, string operation) => Of(who, operation, new Contribution("actions", Answers.None.With("what", operation)));

    private static Entry Of(ParticipantId who, string operation, Payload payload) => new(new EntryKey(StepId.Actions, who, operation), Now, payload, "delivery");

    private static Participant Person(ParticipantId who) => new(who, "somebody", null, null, Now, Now);
}
