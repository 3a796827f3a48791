using JourneyBot.Hosting;
using JourneyBot.Privacy;
using JourneyBot.Storage;
using JourneyBot.Tests.Extension;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JourneyBot.Tests.Privacy;

/// <summary>What nobody writes to goes by itself, once, whichever host looks; also when one stops in the middle.</summary>
public sealed class RetentionTests
{
    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task AWorkshopThatNobodyWritesTo_GoesWhenItsTimeIsOver_AndOneThatIsWrittenTo_Stays()
    {
        await using var town = await OpenAsync(days: 30);
        var aiko = town.Teams.Person("Aiko");
        var old = await town.StartsAsync(aiko, "Boots");
        var living = await town.StartsAsync(aiko, "Socks");
        var (first, second) = (await IdAsync(town, old.Conversation.Id), await IdAsync(town, living.Conversation.Id));

        town.Time.Advance(TimeSpan.FromDays(29));
        await RoundAsync(town);
        await living.Says("goal: buys");
        Assert.NotNull(await town.Get<IWorkshopStore>().FindAsync(first, None));
        town.Time.Advance(TimeSpan.FromDays(2));
        await RoundAsync(town);
        Assert.Null(await town.Get<IWorkshopStore>().FindAsync(first, None));
        Assert.NotNull(await town.Get<IWorkshopStore>().FindAsync(second, None));
        Assert.Empty(await town.Get<IEntryStore>().ReadAsync(first, None));

        town.Time.Advance(TimeSpan.FromDays(29));
        await RoundAsync(town);
        Assert.Null(await town.Get<IWorkshopStore>().FindAsync(second, None));
    }

    [Fact]
    public async Task WithoutALimit_NothingGoes()
    {
        await using var town = await OpenAsync(days: 0);
        var seat = await town.StartsAsync(town.Teams.Person("Aiko"), "Boots");
        var id = await IdAsync(town, seat.Conversation.Id);

        town.Time.Advance(TimeSpan.FromDays(10_000));
        await RoundAsync(town);

        Assert.NotNull(await town.Get<IWorkshopStore>().FindAsync(id, None));
    }

    [Fact]
    public async Task OneHostCleansUp_AndWhereItDies_AnotherGoesOn()
    {
        await using var town = await OpenAsync(days: 30);
        await town.HostAsync();
        var seat = await town.StartsAsync(town.Teams.Person("Aiko"), "Boots");
        var id = await IdAsync(town, seat.Conversation.Id);
        town.Time.Advance(TimeSpan.FromDays(31));

        // The first host took the turn, condemned the workshop, and died.
        await town.Get<IPurgeState>().SaveAsync(null, new PurgeTurn(town.Get<HostName>().Value, town.Time.Now.AddMinutes(2), null, default), None);
        await town.Get<IErasureJobs>().OpenAsync(ErasureJob.Of(id, town.Time.Now), None);
        await town.Get<IEraser>().CondemnAsync(id, None);

        Assert.False(await town.Get<CleaningRounds>(host: 1).RunAsync(None));
        Assert.NotEmpty(await town.Get<IEntryStore>().ReadAsync(id, None));
        town.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.True(await town.Get<CleaningRounds>(host: 1).RunAsync(None));
        Assert.Empty(await town.Get<IEntryStore>().ReadAsync(id, None));
        Assert.False(await town.Get<IRetentionIndex>().BeginAsync(id, town.Time.Now, None));
    }

    [Fact]
    public async Task ManyOldWorkshops_GoSomeInEachRound()
    {
        await using var town = await OpenAsync(days: 30);
        var store = town.Get<IWorkshopStore>();
        for (var i = 0; i < PurgeWorkshops.Most + 3; i++)
        {
            var opening = new Opening(new WorkshopId($"wold{i}"), new ConversationKey($"chat{i}"), "{}", "tenant", Language.English);
            var workshop = Workshop.Start(opening, new Person(new ParticipantId("aiko"), "Aiko"), "start", town.Time.Now);
            await store.CreateAsync(workshop, new Transition(1, "start", null, workshop.Step, workshop.MovedBy, workshop.MovedAt, [], []), None);
        }

        town.Time.Advance(TimeSpan.FromDays(31));
        await RoundAsync(town);
        Assert.Equal(3, (await town.Get<ILeadIndex>().ReadAsync(new ParticipantId("aiko"), None)).Count);
        await RoundAsync(town);
        Assert.Empty(await town.Get<ILeadIndex>().ReadAsync(new ParticipantId("aiko"), None));
    }

    [Fact]
    public async Task WhatWasNotFinished_GoesAfterAMonth_AndNotesWithTheWorkshops()
    {
        await using var town = await OpenAsync(days: 60);
        var (values, members) = (town.Get<IKeyValueStore>(), town.Get<IMembershipIndex>());
        var (aiko, chat) = (new ParticipantId("aiko"), new ConversationKey("chat"));
        string[] keys = ["state-A", "import-w1-A", "restore-w1", "installed-A", "welcomed-A", "state-key"];
        foreach (var key in keys)
        {
            await values.SetAsync(key, "value", None);
        }

        await members.NoteAsync(aiko, new Membership(chat, IsIn: false, town.Time.Now), None);
        await RoundAsync(town);
        town.Time.Advance(TimeSpan.FromDays(32));
        await RoundAsync(town);
        Assert.Equal("installed-A welcomed-A state-key", await KnownAsync());
        Assert.Single(await members.ReadAsync(aiko, None));

        town.Time.Advance(TimeSpan.FromDays(32));
        await RoundAsync(town);
        Assert.Equal("state-key", await KnownAsync());
        Assert.Empty(await members.ReadAsync(aiko, None));

        async Task<string> KnownAsync()
        {
            var known = new List<string>();
            foreach (var key in keys)
            {
                known.AddRange(await values.FindAsync(key, None) is null ? [] : [key]);
            }

            return string.Join(' ', known);
        }
    }

    private static Task<Town> OpenAsync(int days) => Town.OpenAsync(services => services.AddSingleton(new Retention(days)));

    private static async Task RoundAsync(Town town) => Assert.True(await town.Get<CleaningRounds>().RunAsync(None));

    private static async Task<WorkshopId> IdAsync(Town town, string conversation) =>
        (await town.Get<IWorkshopStore>().FindPointerAsync(JourneyBot.Teams.TurnReader.KeyOf(conversation), None))!.Value;
}
