using JourneyBot.Carrying;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Importing;
using JourneyBot.Leading;
using JourneyBot.Links;
using JourneyBot.Preparing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Permissions;

/// <summary>Card data is what anybody can make up: who and where are never read from it, and ids of somebody else's things open nothing.</summary>
public sealed class ForgedCardTests : IAsyncDisposable
{
    private static readonly FormRef Actions = new(StepId.Actions, "actions");
    private readonly Asking _asking = new();

    public static TheoryData<string> People =>
        ["by", "author", "who", "participant", "person", "from", "user", "userId", "aadObjectId", "facilitator", "facilitators", "name", "tenant", "conversation", "isFacilitator", "role"];

    public ValueTask DisposeAsync() => _asking.DisposeAsync();

    [Theory, MemberData(nameof(People))]
    public async Task FieldsThatNameAPerson_AreIgnored(string field)
    {
        var at = await MakeAsync(Asker.Participant);
        var lead = at.Workshop.Facilitators[0].Value;
        await _asking.PressAsync(at, Data(new Contribute(Actions, "add", []) { Workshop = at.Workshop.Id }, (field, lead), ("what", "compares")));
        var ended = await _asking.PressAsync(at, Data(new End("end") { Workshop = at.Workshop.Id }, (field, lead)));

        Assert.Equal([nameof(OnlyTheFacilitatorEnds)], Refusals.In(ended));
        var entry = Assert.Single(await EntriesAsync(at), entry => entry.Payload is Contribution said && said.Answers["what"] == "compares");
        Assert.NotEqual(lead, entry.Key.Author.Value);
        Assert.DoesNotContain(lead, PayloadJson.Write(entry.Payload), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SomebodyElsesDraft_MakesAnEntryOfOnesOwn()
    {
        var at = await MakeAsync(Asker.Participant);
        var another = await _asking.Wire.Store.Entries.ReadAsync(at.Workshop.Id, default);
        await _asking.PressAsync(at, new Contribute(Actions, at.First.Key.Operation, []), new { what = "looks around" });

        var now = await EntriesAsync(at);
        Assert.Equal(another.Count + 1, now.Count);
        Assert.All(another, entry => Assert.Contains(now, one => one.Key == entry.Key));
    }

    [Fact]
    public async Task SomebodyElsesList_IsNotTheirsToAdd()
    {
        var at = await MakeAsync(Asker.Participant);
        var key = new ImportKey(Operation.Of("import", "pasted", Setting.List), Operation.Of("seal", at.Workshop.Id.Value, at.Workshop.Facilitators[0].Value, "import"));

        Assert.Contains(Refusals.Say(typeof(OnlyWhoPastedDecides)), await _asking.PressAsync(at, new TakeImport(key)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EntryOfAnotherWorkshop_IsNothingHere()
    {
        var (at, other) = (await MakeAsync(Asker.Facilitator), await MakeAsync(Asker.Author, "other"));
        foreach (var command in (Command[])[new OpenEdit(other.Measure.Identity), new TakeBack(other.Measure.Identity, "back"), new PutBack(other.TakenBack.Identity, "put")])
        {
            Assert.Contains("Nothing here is called", await _asking.PressAsync(at, command), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WorkshopOfAnotherConversation_ShowsNothingOfItself()
    {
        var (at, other) = (await MakeAsync(Asker.Facilitator), await MakeAsync(Asker.Facilitator, "other"));
        foreach (var command in (Command[])[new ShowSummary(), new ShowStatus(), new OpenForm(Actions), new ShowBallot()])
        {
            var shown = await _asking.PressAsync(at, Data(command with { Workshop = other.Workshop.Id }));
            Assert.Equal([nameof(CardIsOfAnotherConversation)], Refusals.In(shown));
            Assert.DoesNotContain("boots", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SomebodyElsesPreparation_AndEarlierWorkshopsOfElsewhere_AreNotTaken()
    {
        var other = await MakeAsync(Asker.Facilitator, "other", (_, workshop) => workshop with { EndedAt = workshop.StartedAt });
        var at = await MakeAsync(Asker.Facilitator, given: (_, workshop) => workshop with
        {
            Step = StepId.Theme, Furthest = StepId.Theme, Opening = workshop.Opening with { Previous = other.Workshop.Id },
        });

        Assert.Equal([nameof(OnlyWhoPreparedTakesIt)], Refusals.In(await _asking.PressAsync(at, new TakePrepared(other.Preparation.Id))));
        var carried = await _asking.PressAsync(at, new CarryPersona(other.Workshop.Id));
        Assert.Contains(new NothingToCarryOver().Say(Language.English).ToString(), carried, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CapabilityForSomethingElse_FollowsNothing()
    {
        var at = await MakeAsync(Asker.SomebodyInAnotherConversation);
        var map = (await _asking.Wire.Get<MapLinks>().MakeAsync(at.Workshop, null, default)).Address.Segments[^1];
        foreach (var command in (Command[])[new Follow(map), new Follow(at.StopLink), new StopFollowing(at.FollowLink), new Follow($"{at.FollowLink}A")])
        {
            Assert.Equal([nameof(FollowButtonIsVoid)], Refusals.In(await _asking.PressAsync(at, command)));
        }
    }

    [Fact]
    public async Task StaleCards_AreRefused_WithWhatHappenedSince()
    {
        var at = await MakeAsync(Asker.Facilitator);
        var sentence = new WorkshopHasMovedOn(StepId.Touchpoints, StepId.Measures).Say(Language.English).ToString();
        Assert.Contains(sentence, await _asking.PressAsync(at, new Advance(StepId.Touchpoints, "old")), StringComparison.Ordinal);
        Assert.Contains(new VisitIsOver().Say(Language.English).ToString(), await _asking.PressAsync(at, new SetDone(true, 99)), StringComparison.Ordinal);
        Assert.Contains(sentence, await _asking.PressAsync(at, new End("old") { At = StepId.Touchpoints }), StringComparison.Ordinal);
        Assert.Equal(at.Workshop, (await _asking.Wire.Store.Workshops.FindAsync(at.Workshop.Id, default))!.Value);
    }

    private Task<Setting> MakeAsync(Asker asker, string number = "1", Func<Setting, Workshop, Workshop>? given = null) =>
        Setting.MakeAsync(_asking.Wire, $"{number}{(int)asker}", asker, given);

    private async Task<IReadOnlyList<Entry>> EntriesAsync(Setting at) => await _asking.Wire.Store.Entries.ReadAsync(at.Workshop.Id, default);

    private static JObject Data(Command command, params (string Name, string Value)[] more)
    {
        var data = JObject.FromObject(CommandData.Write(command));
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return data;
    }
}
