using System.Text.Json.Nodes;
using JourneyBot.Extension;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using Xunit;
using Person = JourneyBot.Testing.Teams.People.Person;

namespace JourneyBot.Tests.Extension;

/// <summary>Search never returns a workshop of another tenant, or of a conversation the person is not in.</summary>
public sealed class VisibilityTests : IAsyncLifetime
{
    private Town _town = null!;
    private Person _aiko = null!;
    private Person _ken = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.OpenAsync();
        (_aiko, _ken) = (_town.Teams.Person("Aiko"), _town.Teams.Person("Ken"));
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task WhoLeads_WhoWrote_AndWhoIsJustThere_AllFindIt_AndAStrangerDoesNot()
    {
        var (yuki, stranger) = (_town.Teams.Person("Yuki"), _town.Teams.Person("Stranger"));
        var seat = await _town.StartsAsync(_aiko, "Boots", _ken, yuki);
        await _ken.In(seat.Conversation).Says("goal: buys");

        Assert.Equal(["Boots"], await Alone(_aiko).FindsAsync());
        Assert.Equal(["Boots"], await Alone(_ken).FindsAsync());
        Assert.Equal(0, _town.RosterCalls);
        Assert.Equal(["Boots"], await Alone(yuki).FindsAsync());
        Assert.Empty(await Alone(stranger).FindsAsync());
        Assert.Equal(2, _town.RosterCalls);
    }

    [Fact]
    public async Task AnotherTenant_FindsNothing_WhoeverAsksThere()
    {
        await _town.StartsAsync(_aiko, "Boots");
        var other = await _town.TenantAsync();
        var neighbour = other.Person("Neighbour");
        await _town.StartsAsync(neighbour, other.GroupChat("Over there", neighbour), "Hats");

        Assert.Equal(["Boots"], await Alone(_aiko).FindsAsync());
        Assert.Equal(["Hats"], await neighbour.In(other.Personal(neighbour)).FindsAsync());
        Assert.Empty(ExtensionInvokes.Attachments(await AskFromAsync(Alone(_aiko), other.Options.TenantId)));
        Assert.Empty(ExtensionInvokes.Attachments(await AskFromAsync(Alone(_aiko), null)));
        Assert.Single(ExtensionInvokes.Attachments(await AskFromAsync(Alone(_aiko), _town.Teams.Options.TenantId)));
    }

    [Fact]
    public async Task WhoeverLeavesAChat_FindsItNoMoreAtOnce_OnEveryHost_AndAgainWhenTheyAreAdded()
    {
        var yuki = _town.Teams.Person("Yuki");
        var seat = await _town.StartsAsync(_aiko, "Boots", _ken, yuki);
        await _ken.In(seat.Conversation).Says("goal: buys");
        var another = await _town.HostAsync();
        Assert.Equal(["Boots"], await Alone(yuki).Through(another).FindsAsync());

        foreach (var person in (Person[])[_aiko, _ken, yuki])
        {
            Assert.Equal(["Boots"], await Alone(person).FindsAsync());
            await person.In(seat.Conversation).Leaves();
            Assert.Empty(await Alone(person).FindsAsync());
            Assert.Empty(await Alone(person).Through(another).FindsAsync());
        }

        foreach (var person in (Person[])[_aiko, _ken])
        {
            _town.Time.Advance(TimeSpan.FromMinutes(1));
            await person.In(seat.Conversation).Adds(person);
            Assert.Equal(["Boots"], await Alone(person).FindsAsync());
            Assert.Equal(["Boots"], await Alone(person).Through(another).FindsAsync());
        }
    }

    [Fact]
    public async Task WhoeverLeavesATeam_FindsNoneOfItsChannels_AndStillTheirOthers()
    {
        var team = _town.Teams.Team("Shop", _aiko, _ken);
        var (boots, hats) = (team.Channel("Boots").NewThread(), team.Channel("Hats").NewThread());
        await _town.StartsAsync(_aiko, boots, "Boots");
        await _town.StartsAsync(_aiko, hats, "Hats");
        await _ken.In(boots).Says("goal: buys");
        await _town.StartsAsync(_aiko, "Bags", _ken);
        Assert.Equal(["Bags", "Hats", "Boots"], await Alone(_ken).FindsAsync());

        await _ken.In(hats).Leaves();
        Assert.Equal(["Bags"], await Alone(_ken).FindsAsync());

        _town.Time.Advance(TimeSpan.FromMinutes(2));
        await _aiko.In(boots).Adds(_ken);
        Assert.Equal(["Bags", "Hats", "Boots"], await Alone(_ken).FindsAsync());
    }

    [Fact]
    public async Task WhoeverTheChannelNamesByItsOwnIdAlone_IsTheSamePerson()
    {
        var seat = await _town.StartsAsync(_aiko, "Boots", _ken);
        await _ken.In(seat.Conversation).Says("goal: buys");
        var update = _ken.In(seat.Conversation).Writes("x");
        update["type"] = "conversationUpdate";
        update["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = _ken.Id });
        _town.Teams.Faults.Next(Testing.Teams.Connector.ConnectorOperation.Read, Testing.Teams.Connector.Fault.Answer(404), times: 2);
        Assert.Single(await FindAsTheDirectoryKnowsAsync(_ken));
        (await _town.Teams.Bot.PostAsync(update)).Accepted();

        Assert.Empty(await Alone(_ken).FindsAsync());
        Assert.Empty(await FindAsTheDirectoryKnowsAsync(_ken));
        Assert.Single(await FindAsTheDirectoryKnowsAsync(_aiko));
    }

    [Fact]
    public async Task ARemovalThatIsToldAgainLate_DoesNotUndoTheReturn()
    {
        var seat = await _town.StartsAsync(_aiko, "Boots", _ken);
        var ken = _ken.In(seat.Conversation);
        await ken.Says("goal: buys");
        await ken.Leaves();
        var removal = _town.Teams.Bot.Deliveries[^1];
        _town.Time.Advance(TimeSpan.FromMinutes(1));
        await ken.Adds(_ken);
        await removal.RepeatAsync();

        Assert.Equal(["Boots"], await Alone(_ken).FindsAsync());
        Assert.Equal(0, _town.RosterCalls);
    }

    [Fact]
    public async Task APersonalChat_IsItsOwnersAlone()
    {
        await _town.StartsAsync(_aiko, _town.Teams.Personal(_aiko), "Boots");

        Assert.Equal(["Boots"], await Alone(_aiko).FindsAsync());
        Assert.Empty(await Alone(_ken).FindsAsync());
        Assert.Equal(0, _town.RosterCalls);
    }

    /// <summary>As the tab asks, which knows nobody's id of the channel.</summary>
    private Task<IReadOnlyList<Found>> FindAsTheDirectoryKnowsAsync(Person person)
    {
        var id = new ParticipantId(person.AadObjectId);
        var seeker = new Seeker(id, _town.Teams.Options.TenantId, person.AadObjectId, id);
        return _town.Get<WorkshopSearch>().FindAsync(seeker, SearchQuery.Of(null, null, null), CancellationToken.None);
    }

    private Seat Alone(Person person) => person.In(_town.Teams.Personal(person));

    /// <summary>The same person, as if another tenant, or none, said that it was there.</summary>
    private async Task<JsonNode> AskFromAsync(Seat seat, string? tenant)
    {
        var invoke = seat.Writes("x");
        (invoke["type"], invoke["name"], invoke["value"]) = ("invoke", "composeExtension/query", ExtensionInvokes.Query(string.Empty));
        invoke["conversation"]!["tenantId"] = tenant;
        invoke["channelData"]!["tenant"] = tenant is null ? null : new JsonObject { ["id"] = tenant };
        return JsonNode.Parse((await _town.Teams.Bot.PostAsync(invoke)).Accepted().Body)!;
    }
}
