using System.Collections.Immutable;
using JourneyBot.Following;
using JourneyBot.Importing;
using JourneyBot.Teams;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Microsoft.Bot.Schema;

namespace JourneyBot.Tests.Permissions;

/// <summary>A workshop of its own for one cell of the table, in a group chat of its own: written into the store, since hundreds are needed.</summary>
internal sealed class Setting
{
    public const string Tenant = "tenant";
    public const string List = "- calls\n- writes";

    private static readonly DateTimeOffset Begin = new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero);
    private readonly List<Entry> _entries = [];
    private readonly string _number;
    private readonly Wire _wire;

    private Setting(Wire wire, string number, Asker asker) => (_wire, _number, Asker) = (wire, number, asker);

    public Asker Asker { get; }

    public string Team => $"19:team-{_number}@thread.v2";

    public string Name => NameOf(Asker);

    public Workshop Workshop { get; private set; } = null!;

    public Workshop Preparation { get; private set; } = null!;

    public Entry Product { get; private set; } = null!;

    public Entry First { get; private set; } = null!;

    public Entry Second { get; private set; } = null!;

    public Entry TakenBack { get; private set; } = null!;

    public Entry Feeling { get; private set; } = null!;

    public Entry Measure { get; private set; } = null!;

    public Labels Labels => Ledger.Read(_entries).Labels;

    public string FollowLink { get; private set; } = string.Empty;

    public string StopLink { get; private set; } = string.Empty;

    public static async Task<Setting> MakeAsync(Wire wire, string number, Asker asker, Func<Setting, Workshop, Workshop>? given)
    {
        var setting = new Setting(wire, number, asker);
        setting.Tell();
        await setting.OpenAsync(given ?? ((_, workshop) => workshop));
        await setting.MeetAsync();
        (setting.FollowLink, setting.StopLink) = (
            await wire.Get<FollowLinks>().MakeAsync(setting.Workshop, default), await wire.Get<FollowLinks>().MakeStopAsync(setting.Workshop, default));
        return setting;
    }

    /// <summary>People are new in each setting: what somebody leads elsewhere would be in the way.</summary>
    private string NameOf(Asker asker) => asker switch
    {
        Asker.Facilitator or Asker.Removed or Asker.FacilitatorInTheirPersonalChat or Asker.FacilitatorInAnotherConversation or Asker.AnotherTenant => $"Lead {_number}",
        _ => $"{asker} {_number}",
    };

    public string LabelOf(Entry entry) => Labels.Of(entry.Identity)!;

    /// <summary>Of the list that this person pasted.</summary>
    public ImportKey PastedKey()
    {
        var id = Operation.Of("import", "pasted", List);
        return new ImportKey(id, Operation.Of("seal", Workshop.Id.Value, IdOf(Asker).Value, id));
    }

    private ParticipantId IdOf(Asker asker) => TurnReader.IdOf(new ChannelAccount($"29:{NameOf(asker)}"));

    private async Task OpenAsync(Func<Setting, Workshop, Workshop> given)
    {
        var (lead, store) = (IdOf(Asker.Facilitator), _wire.Store.Workshops);
        var where = TurnReader.KeyOf(Team);
        var opening = new Opening(new($"w{_number}"), where, $$$"""{"conversation":{"id":"{{{Team}}}","conversationType":"groupChat"}}""", Tenant, Language.English);
        var begun = Workshop.Start(opening, new Workshops.Person(lead, "Lead"), "start", Begin);
        Workshop = given(this, begun with { Facilitators = [lead, new("another")], Step = StepId.Measures, Furthest = StepId.Measures });
        await store.CreateAsync(Workshop, Row(Workshop), default);
        await store.PointAsync(where, Workshop.Id, null, default);
        var prepared = opening with { Id = new($"p{_number}"), Conversation = TurnReader.KeyOf($"a:{lead}"), IsPreparation = true };
        Preparation = Workshop.Start(prepared, new Workshops.Person(lead, "Lead"), "prepare", Begin) with { PlannedMinutes = 90 };
        await store.CreateAsync(Preparation, Row(Preparation), default);
        foreach (var entry in _entries)
        {
            await _wire.Store.Entries.AddAsync(Workshop.Id, entry, default);
        }
    }

    private static Transition Row(Workshop workshop) =>
        new(workshop.Version, workshop.LastOperation, null, workshop.Step, workshop.MovedBy, workshop.MovedAt, [], ImmutableArray<Debt>.Empty);

    private void Tell()
    {
        Product = Add(StepId.Theme, "theme", Asker.Author, new() { ["product"] = "boots", ["start"] = "looks", ["goal"] = "buys" });
        First = Add(StepId.Actions, "actions", Asker.Author, new() { ["what"] = "looks around" });
        Second = Add(StepId.Actions, "actions", Asker.Author, new() { ["what"] = "asks a friend" });
        TakenBack = Add(StepId.Actions, "actions", Asker.Author, new() { ["what"] = "goes home" });
        _entries.Add(new Entry(new(StepId.Actions, IdOf(Asker.Author), "WITHDRAWN"), Begin.AddSeconds(_entries.Count), new Withdraw(TakenBack.Identity), "withdrawal"));
        Add(StepId.Touchpoints, "touchpoints", Asker.Author, new() { ["actions"] = LabelOf(First), ["channel"] = "website" });
        var contact = Journey.Fold(_entries, [IdOf(Asker.Facilitator)]).Contacts[0].Label;
        Feeling = Add(StepId.Emotions, "emotions", Asker.Author, new() { ["contact"] = contact, ["score"] = "-2", ["factor"] = "slow" });
        Measure = Add(StepId.Measures, "measures", Asker.Author, new() { ["what"] = "call back", ["answers"] = contact });
        Add(StepId.Measures, "measures", Asker.Facilitator, new() { ["what"] = "write back", ["answers"] = contact });
    }

    private async Task MeetAsync()
    {
        foreach (var known in (Asker[])[Asker.Facilitator, Asker.Author, Asker.Participant, Asker.Observer])
        {
            var person = new Participant(IdOf(known), NameOf(known), null, null, Begin, Begin) { IsObserver = known == Asker.Observer };
            await _wire.Store.Participants.AddAsync(Workshop.Id, person, default);
        }

        if (Asker == Asker.Removed)
        {
            await _wire.Store.Memberships.NoteAsync(IdOf(Asker), new Membership(TurnReader.KeyOf(Team), IsIn: false, Begin), default);
        }
    }

    private Entry Add(StepId step, string form, Asker by, RawAnswers answers)
    {
        var read = new FormReader(StepCatalog.Form(step, form)!, DateOnly.FromDateTime(Begin.Date)).Read(answers).Require();
        var key = new EntryKey(step, IdOf(by), Operation.Of("setting", _number, $"{_entries.Count}"));
        _entries.Add(new Entry(key, Begin.AddSeconds(_entries.Count), new Contribution(form, read), $"told-{_number}-{_entries.Count}"));
        return _entries[^1];
    }
}
