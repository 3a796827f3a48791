using System.Collections.Concurrent;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class EntryContract(IBackend backend) : StoreContract(backend)
{
    public static TheoryData<string> Texts { get; } = new(
        "短い",
        string.Concat(Enumerable.Repeat("一二三四五六七八九十", 3_000)),
        new string('\n', 30_000),
        string.Concat(Enumerable.Repeat("\"\\\t", 10_000)),
        string.Concat(Enumerable.Repeat("a😀👩‍👩‍👧", 3_000)),
        "<at>x</at> [x](javascript:1) ** =cmd|' /C calc'!A0 \u202E \u200B {{DATE(2026)}} \u0001");

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task AnyText_ComesBackAsItWas(string text)
    {
        var entry = Entry(Someone(), "operation", new Contribution("action", new Answers { { "what", text }, { "more", [text[..1], "b"] } }));

        Assert.Null(await Host.Entries.AddAsync(Id, entry, None));

        Assert.Equal(entry, await Other.Entries.FindAsync(Id, entry.Key, None));
        Assert.Equal(entry, Assert.Single(await Other.Entries.ReadAsync(Id, None)));
    }

    [Fact]
    public async Task EveryKindOfPayload_ComesBackAsItWas_AlsoOneOfANewerVersion()
    {
        Payload[] payloads =
        [
            new Contribution("action", new Answers { { "what", "行く" } }),
            new Placement("K7MQ", "3F2A"),
            new Placement("K7MQ", null),
            new Withdraw("K7MQ"),
            new Restore("K7MQ"),
            new Edit("K7MQ", new Answers { { "what", "待つ" } }),
            new SetAside("K7MQ", Aside.Parked),
            new Merge("K7MQ", "3F2A"),
            new UnknownPayload("vote", """{"v":7,"kind":"vote","items":[1,{"a":"い"}]}"""),
        ];
        for (var i = 0; i < payloads.Length; i++)
        {
            await Host.Entries.AddAsync(Id, Entry(Someone(), $"operation{i}", payloads[i]), None);
        }

        var found = (await Host.Entries.ReadAsync(Id, None)).OrderBy(entry => entry.Key.Operation, StringComparer.Ordinal).Select(entry => entry.Payload);

        Assert.Equal(payloads, found);
    }

    [Fact]
    public async Task AddingAKnownKey_ShowsTheEntryThatHasIt_AndChangesNothing()
    {
        var first = Entry(Someone(), "operation", new Withdraw("first"));
        await Host.Entries.AddAsync(Id, first, None);

        var met = await Other.Entries.AddAsync(Id, first with { Payload = new Withdraw("second"), At = Now.AddDays(1) }, None);

        Assert.Equal(first, met);
        Assert.Equal(first, await Host.Entries.FindAsync(Id, first.Key, None));
    }

    [Fact]
    public async Task AnotherStep_Author_Operation_OrGeneration_IsAnotherEntry()
    {
        var key = new EntryKey(StepId.Actions, Someone(), "operation");
        EntryKey[] keys = [key, key with { Step = StepId.Measures }, key with { Author = Someone(2) }, key with { Operation = "other" }, key.Next, key.Next.Next];

        foreach (var other in keys)
        {
            Assert.Null(await Host.Entries.AddAsync(Id, Entry(Someone(), "", new Restore("x")) with { Key = other }, None));
        }

        Assert.Equal(keys.ToHashSet(), (await Host.Entries.ReadAsync(Id, None)).Select(entry => entry.Key).ToHashSet());
    }

    [Fact]
    public async Task AnAuthor_MayBeNamedInAnyWay()
    {
        var entry = Entry(new ParticipantId("29:1a/b\\c#d?e~f!g% 花"), "operation", new Restore("x"));

        await Host.Entries.AddAsync(Id, entry, None);

        Assert.Equal(entry, Assert.Single(await Host.Entries.ReadAsync(Id, None)));
    }

    [Fact]
    public async Task AMissingEntry_IsNotFound() =>
        Assert.Null(await Host.Entries.FindAsync(Id, new EntryKey(StepId.Theme, Someone(), "missing"), None));

    [Fact]
    public async Task AWorkshop_SeesItsOwnEntriesOnly()
    {
        var longer = new WorkshopId(Id.Value + "1");
        await Host.Entries.AddAsync(Id, Entry(Someone(), "mine", new Restore("x")), None);
        await Host.Entries.AddAsync(longer, Entry(Someone(), "theirs", new Restore("x")), None);

        Assert.Equal("mine", Assert.Single(await Host.Entries.ReadAsync(Id, None)).Key.Operation);
    }

    [Fact]
    public async Task ThirtyPeopleAtOnce_OnTwoHosts_EachDeliveredTwice_MakeThreeHundredEntries()
    {
        var met = new ConcurrentBag<Entry?>();
        // Sixty under way: what a busy machine answers after seconds is asked for again, and meets itself.
        await Parallel.ForAsync(0, 600, new ParallelOptions { MaxDegreeOfParallelism = 60 }, async (delivery, _) =>
            met.Add(await Either(delivery).Entries.AddAsync(Id, Entry(Someone(delivery / 2 % 30), $"operation{delivery / 2}", new Restore("x")), None)));

        Assert.Equal(300, met.Count(entry => entry is null));
        Assert.Equal(300, (await Host.Entries.ReadAsync(Id, None)).Select(entry => entry.Key).Distinct().Count());
    }

    [Fact]
    public async Task MoreThanAThousandEntries_AreAllRead()
    {
        await Parallel.ForAsync(0, 1_200, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, _) =>
            await Host.Entries.AddAsync(Id, Entry(Someone(), $"operation{number}", new Restore("x")), None));

        Assert.Equal(1_200, (await Host.Entries.ReadAsync(Id, None)).Select(entry => entry.Key).Distinct().Count());
    }

    private static Entry Entry(ParticipantId author, string operation, Payload payload) =>
        new(new EntryKey(StepId.Actions, author, operation), Now, payload, "delivery:1");
}
