using JourneyBot.Commands;
using JourneyBot.Privacy;
using JourneyBot.Teams;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Tests.Extension;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;
using Person = JourneyBot.Testing.Teams.People.Person;

namespace JourneyBot.Tests.Privacy;

/// <summary>Three people who leave something in every part of the store, each with a mark of their own in all that they write.</summary>
internal sealed class Told(Town town)
{
    public const string AikosMark = "OcelotA";
    public const string KensMark = "OcelotK";
    public const string MiosMark = "OcelotM";

    public Person Aiko { get; } = town.Teams.Person("Quetzalaiko");

    public Person Ken { get; } = town.Teams.Person("Quetzalken");

    public Person Mio { get; } = town.Teams.Person("Quetzalmio");

    public Conversation Shop { get; private set; } = null!;

    public Conversation Nameless { get; private set; } = null!;

    public string HiddenByKen { get; private set; } = string.Empty;

    public IReadOnlyList<Secret> All => [.. Secret.Of(Aiko, AikosMark), .. Secret.Of(Ken, KensMark), .. Secret.Of(Mio, MiosMark)];

    public async Task TellAsync()
    {
        Shop = town.Teams.GroupChat("Shop", Aiko, Ken, Mio);
        Nameless = town.Teams.GroupChat("Nameless", Ken, Mio);
        await OpenAsync();
        await ContributeAsync();
        await ReadAsync();
        await WithoutNamesAsync();
        await AloneAsync();
    }

    public async Task SaysAsync(Person who, Conversation where, params string[] texts)
    {
        foreach (var text in texts)
        {
            town.Time.Advance(TimeSpan.FromSeconds(7));
            await who.In(where).Says(text);
        }
    }

    public async Task<Journey> JourneyAsync(Conversation where) => await town.Get<Journeys>().NowAsync((await FindAsync(where))!, CancellationToken.None);

    public async Task<Workshop?> FindAsync(Conversation where)
    {
        var store = town.Get<IWorkshopStore>();
        var pointer = await store.FindPointerAsync(TurnReader.KeyOf(where.Id), CancellationToken.None);
        return pointer is null ? null : (await store.FindAsync(pointer.Value, CancellationToken.None))?.Value;
    }

    /// <summary>Time passes, and each host cleans up when it is its turn.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        town.Time.Advance(time);
        Assert.True(await town.Get<CleaningRounds>().RunAsync(CancellationToken.None));
    }

    private async Task OpenAsync()
    {
        await SaysAsync(
            Aiko, Shop, "start", $"product: {AikosMark} boots", "cancel", "start: hears of us", "cancel", "goal: buys", "cancel", "facilitator @Quetzalken", "next",
            "name: Misaki", "cancel");
        await SaysAsync(Ken, Shop, $"name: {KensMark} Tanaka");
        await SaysAsync(Aiko, Shop, "next");
    }

    private async Task ContributeAsync()
    {
        await SaysAsync(Ken, Shop, $"department {KensMark} ward", $"{KensMark} waits for an hour", $"{KensMark} leaves");
        await SaysAsync(Mio, Shop, $"{MiosMark} asks a friend", $"{MiosMark} shouts");
        await SaysAsync(Aiko, Shop, $"{AikosMark} looks around");
        var journey = await JourneyAsync(Shop);
        string LabelOf(string text) => journey.Actions.Single(action => action.Text.Contains(text, StringComparison.Ordinal)).Label;
        HiddenByKen = LabelOf("shouts");
        await SaysAsync(Aiko, Shop, $"edit {LabelOf("an hour")} {KensMark} waits for two hours");
        await SaysAsync(Ken, Shop, $"hide {HiddenByKen}", $"import\n{KensMark} pasted\n{KensMark} pasted too");
        await SaysAsync(Aiko, Shop, "vote 3");
        await SaysAsync(Ken, Shop, $"vote {LabelOf("looks around")}", "done");
        await SaysAsync(Mio, Shop, $"vote {LabelOf("looks around")}");
    }

    private async Task ReadAsync()
    {
        await SaysAsync(Ken, Shop, $"otherwise: {KensMark} sees it otherwise", "follow", "language");
        await SaysAsync(Mio, Shop, "follow", "map", $"otherwise: {MiosMark} too");
    }

    private async Task WithoutNamesAsync()
    {
        await SaysAsync(Ken, Nameless, "start anonymous", "form");
        await Ken.In(Nameless).Presses("Save", ("Product or service", $"{KensMark} nameless"));
        await Mio.In(Nameless).Presses("Save", ("Goal", $"{MiosMark} nameless"));
    }

    private async Task AloneAsync()
    {
        await SaysAsync(Ken, town.Teams.Personal(Ken), "prepare", $"product: {KensMark} prepared");
        await SaysAsync(Ken, town.Teams.GroupChat("Empty", Ken), "restore");
        var left = town.Teams.GroupChat("Left", Ken, Mio);
        await Ken.In(left).Leaves();
    }
}
