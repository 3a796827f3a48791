using JourneyBot.Files;
using JourneyBot.Testing;
using JourneyBot.Testing.Files;
using JourneyBot.Testing.Stores;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Files;

namespace JourneyBot.OfficeCheck;

/// <summary>A workshop to write as files.</summary>
internal sealed record Sample(string Name, Journey Journey, Language Language)
{
    private static readonly DateTimeOffset Now = new(2026, 12, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Person Somebody = new(new ParticipantId("somebody"), "Ken");

    public static IEnumerable<Sample> All
    {
        get
        {
            foreach (var language in Languages.All)
            {
                yield return new Sample($"empty, {language}", Journey.Fold([], []), language);
                yield return new Sample($"retail, {language}", RetailExample.Journey(language), language);
            }

            yield return new Sample("crowded", CrowdedJourney.InJapanese().Journey, Language.Japanese);
            yield return new Sample("formulas", new CrowdedJourney(number => CrowdedJourney.Fill($"={number}+cmd|' /C calc'!A0 ", "+@x \"q\" ; ")).Journey, Language.English);
        }
    }

    public async Task<IReadOnlyList<string>> CompareAsync()
    {
        var opening = new Opening(new WorkshopId("W1234567890ABCDEF"), new ConversationKey("thread"), "{}", "tenant", Language);
        var source = new Exported(Workshop.Start(opening, new Person(Story.People[0], "Aiko"), "operation", Now), Journey, [], Now);
        var sheets = await LibreOffice.ReadAsync(XlsxFile.Write(source));
        return sheets is null
            ? ["LibreOffice does not open it."]
            : [.. WorkbookFigures.Differences(sheets, await RestoredAsync(JsonFile.Write(source)))];
    }

    /// <summary>What the JSON holds, by the way that reads it.</summary>
    private static async Task<Journey> RestoredAsync(byte[] json)
    {
        var store = new InMemoryStore();
        var restore = new RestoreWorkshop(store.Workshops, new RestoredRows(store.Entries, store.Participants, store.Ballots), store.Activity, new FakeTime());
        var opening = new Opening(default, new ConversationKey("elsewhere"), "{}", "tenant", Language.English);
        var workshop = (await restore.RunAsync(opening, Somebody, JsonFileReader.Read(json)!, "restore", CancellationToken.None)).Require();
        return Journey.Fold(await store.Entries.ReadAsync(workshop.Id, CancellationToken.None), workshop.Facilitators);
    }
}
