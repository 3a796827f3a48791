using JourneyBot.Testing.Storage;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Storage.Tests.Faults;

/// <summary>A write of the product: how it comes about, which request it is, and what has to be there once in the end.</summary>
internal sealed record FaultyWrite(
    string Name, Func<TableCall, FaultyStage, bool> Where, Func<FaultyStage, Task> Act, Func<FaultyStage, Task> IsThereOnce)
{
    private static CancellationToken None => CancellationToken.None;

    /// <summary>What has to be there before.</summary>
    public Func<FaultyStage, Task> Prepare { get; init; } = stage => stage.OpenAsync();

    /// <summary>Whether a conflict without a cause is answered by trying again; where nothing is there to compare with, it is refused.</summary>
    public bool OutlivesConflicts { get; init; } = true;

    public static IReadOnlyList<FaultyWrite> All { get; } =
    [
        new("an entry", (call, stage) => Is(call, stage, TableVerb.Insert, "e~"), stage => stage.AddAsync(), EntryAsync) { OutlivesConflicts = false },
        new("who takes part, first", (call, stage) => Is(call, stage, TableVerb.Insert, "p~"), stage => stage.AddAsync(), EntryAsync),
        new("who takes part, again", (call, stage) => Is(call, stage, TableVerb.Put, "p~"), stage => stage.ChooseAsync(Language.Japanese),
            async stage => Assert.Equal(Language.Japanese, (await stage.Direct.Participants.FindAsync(stage.Id, FaultyStage.Ben.Id, None))?.Language)) { OutlivesConflicts = false },
        new("a step on", (call, stage) => Is(call, stage, TableVerb.Commit, ""), stage => stage.NextAsync(), MovedAsync),
        new("a start: header", (call, stage) => call.Verb == TableVerb.Commit && call.Partition == Started(stage, "start"), stage => stage.StartAsync("start"), stage => StartedAsync(stage, "start"))
        {
            Prepare = _ => Task.CompletedTask,
        },
        new("a start: pointer", (call, stage) => call.Verb == TableVerb.Insert && call.Partition == Pointer(stage), stage => stage.StartAsync("start"), stage => StartedAsync(stage, "start"))
        {
            Prepare = _ => Task.CompletedTask,
        },
        new("a start after another: pointer", (call, stage) => call.Verb == TableVerb.Replace && call.Partition == Pointer(stage), stage => stage.StartAsync("again"), stage => StartedAsync(stage, "again"))
        {
            Prepare = async stage =>
            {
                await stage.OpenAsync();
                await stage.EndAsync();
            },
        },
        new("a ballot, first", (call, stage) => Is(call, stage, TableVerb.Insert, "v~"), stage => stage.VoteAsync("one", "K7MQ"), stage => BallotAsync(stage, "identity")),
        new("a ballot, changed", (call, stage) => Is(call, stage, TableVerb.Replace, "v~"), stage => stage.VoteAsync("two", "3F2A"), stage => BallotAsync(stage, "another"))
        {
            Prepare = async stage =>
            {
                await stage.OpenAsync();
                await stage.VoteAsync("one", "K7MQ");
            },
        },
        new("a board's lease", (call, stage) => Is(call, stage, TableVerb.Insert, "b~"), stage => stage.LeaseAsync(),
            async stage => Assert.Equal("me", (await stage.Direct.Boards.FindAsync(stage.Id, StepId.Touchpoints, None))?.Value.Painter)) { OutlivesConflicts = false },
        new("owed cards: claim", (call, stage) => IsUnmarked(call, stage), stage => stage.SettleAsync(), PaidAsync) { OutlivesConflicts = false },
        new("owed cards: mark", (call, stage) => IsMark(call, stage), stage => stage.SettleAsync(), PaidAsync) { OutlivesConflicts = false },
    ];

    public override string ToString() => Name;

    private static bool Is(TableCall call, FaultyStage stage, TableVerb verb, string row) =>
        call.Verb == verb && call.Partition == stage.Id.Value && call.Row.StartsWith(row, StringComparison.Ordinal);

    private static bool IsUnmarked(TableCall call, FaultyStage stage) => Is(call, stage, TableVerb.Replace, "t~") && stage.Cards.Count == 0;

    private static bool IsMark(TableCall call, FaultyStage stage) => Is(call, stage, TableVerb.Replace, "t~") && stage.Cards.Count == 2;

    private static string Started(FaultyStage stage, string operation) => StartWorkshop.IdOf(stage.Chat, operation).Value;

    private static string Pointer(FaultyStage stage) => "conversation~" + Operation.Of("conversation", stage.Chat.Value);

    private static async Task EntryAsync(FaultyStage stage)
    {
        Assert.Single(await stage.Direct.Entries.ReadAsync(stage.Id, None));
        Assert.NotNull(await stage.Direct.Participants.FindAsync(stage.Id, FaultyStage.Ben.Id, None));
    }

    private static async Task MovedAsync(FaultyStage stage)
    {
        var transitions = await stage.Direct.Workshops.ReadTransitionsAsync(stage.Id, None);
        Assert.Single(transitions, stored => stored.Value.Operation == "next");
        var header = (await stage.Direct.Workshops.FindAsync(stage.Id, None))!.Value;
        Assert.Equal((2, StepId.Emotions, 2), (header.Version, header.Step, transitions.Count));
    }

    private static async Task StartedAsync(FaultyStage stage, string operation)
    {
        var id = Started(stage, operation);
        Assert.Equal(id, (await stage.Direct.Workshops.FindPointerAsync(stage.Chat, None))?.Value.Value);
        Assert.Single(await stage.Direct.Workshops.ReadTransitionsAsync(new WorkshopId(id), None));
        Assert.Contains(new WorkshopId(id), await stage.Direct.Tenants.ReadAsync(stage.Opening.Tenant, 10, None));
        Assert.Contains(new WorkshopId(id), await stage.Direct.Leads.ReadAsync(FaultyStage.Ann.Id, None));
    }

    private static async Task BallotAsync(FaultyStage stage, string chosen)
    {
        var ballot = Assert.Single(await stage.Direct.Ballots.ReadAsync(stage.Id, "touchpoints-1", None));
        Assert.Equal(chosen, Assert.Single(ballot.Choices).Item);
        Assert.Equal(ballot.Operations.Distinct(), ballot.Operations.AsEnumerable());
    }

    /// <summary>Each card, in order. A card may come twice where the store fails for longer than its client tries, between post and mark: as if the host had died.</summary>
    private static async Task PaidAsync(FaultyStage stage)
    {
        Assert.True((await stage.Direct.Workshops.FindTransitionAsync(stage.Id, 1, None))!.Value.IsPaid);
        Assert.Equal([CardKind.Summary, CardKind.Form, CardKind.Board], stage.Cards.Distinct());
        Assert.InRange(stage.Cards.Count, 3, 4);
    }
}
