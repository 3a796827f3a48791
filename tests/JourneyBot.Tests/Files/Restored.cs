using JourneyBot.Testing;
using JourneyBot.Testing.Stores;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Files;

namespace JourneyBot.Tests.Files;

/// <summary>A workshop as it is after its JSON was read into another conversation.</summary>
internal static class Restored
{
    public static Task<Exported> FromAsync(byte[] file) => IntoAsync(new InMemoryStore(), JsonFileReader.Read(file)!);

    public static async Task<Exported> IntoAsync(InMemoryStore store, SavedWorkshop saved)
    {
        var time = new FakeTime();
        var restore = new RestoreWorkshop(store.Workshops, new RestoredRows(store.Entries, store.Participants, store.Ballots), store.Activity, time);
        var opening = new Opening(default, new ConversationKey("elsewhere"), "{}", "tenant", Language.English);
        var workshop = (await restore.RunAsync(opening, Moment.Newcomer, saved, "restore", CancellationToken.None)).Require();
        var entries = await store.Entries.ReadAsync(workshop.Id, CancellationToken.None);
        var rounds = await new BallotBox(store.Ballots).CountAsync(workshop, CancellationToken.None);
        return new Exported(workshop, Journey.Fold(entries, workshop.Facilitators, rounds), await store.Participants.ReadAsync(workshop.Id, CancellationToken.None), time.Now);
    }
}
