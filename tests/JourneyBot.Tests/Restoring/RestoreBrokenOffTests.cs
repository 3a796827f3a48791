using JourneyBot.Testing;
using JourneyBot.Testing.Stores;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Files;
using Xunit;

namespace JourneyBot.Tests.Restoring;

/// <summary>Wherever it breaks off, nobody sees half a workshop, and the same file makes it whole.</summary>
public sealed class RestoreBrokenOffTests
{
    private static readonly Opening Here = new(default, new ConversationKey("here"), "{}", "tenant", Language.English);

    public static TheoryData<StoreOperation, bool> Moments
    {
        get
        {
            var moments = new TheoryData<StoreOperation, bool>();
            foreach (var operation in (StoreOperation[])[StoreOperation.AddEntry, StoreOperation.Create, StoreOperation.Point])
            {
                moments.Add(operation, false);
                moments.Add(operation, true);
            }

            return moments;
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public async Task Restore_BrokenOff_IsMadeWholeByItsRepeat_AndOwesItsCardsOnce(StoreOperation operation, bool isWritten)
    {
        var store = new InMemoryStore();
        var saved = JsonFileReader.Read(JsonFile.Write(Files.Files.Of("retail", Language.English)))!;
        if (isWritten)
        {
            store.Faults.LoseAnswer(operation);
        }
        else
        {
            store.Faults.Fail(operation);
        }

        await Assert.ThrowsAsync<IOException>(() => RestoreAsync(store, saved));
        if (await store.Workshops.FindPointerAsync(Here.Conversation, CancellationToken.None) is { Value: var seen })
        {
            Assert.Equal(saved.Entries.Count, (await store.Entries.ReadAsync(seen, CancellationToken.None)).Count);
        }

        var workshop = await RestoreAsync(store, saved);

        Assert.Equal(saved.Entries.Count, (await store.Entries.ReadAsync(workshop.Id, CancellationToken.None)).Count);
        Assert.Equal(workshop.Id, (await store.Workshops.FindPointerAsync(Here.Conversation, CancellationToken.None))!.Value);
        var transition = Assert.Single(await store.Workshops.ReadTransitionsAsync(workshop.Id, CancellationToken.None)).Value;
        Assert.Equal([(CardKind.Form, StepId.Measures), (CardKind.Board, StepId.Measures)], transition.Debts.Select(debt => (debt.Kind, debt.Step)));
    }

    private static async Task<Workshop> RestoreAsync(InMemoryStore store, SavedWorkshop saved)
    {
        var restore = new RestoreWorkshop(store.Workshops, new RestoredRows(store.Entries, store.Participants, store.Ballots), store.Activity, new FakeTime());
        return (await restore.RunAsync(Here, Moment.Newcomer, saved, "restore", CancellationToken.None)).Require();
    }
}
