using System.Text.Json.Nodes;
using JourneyBot.Extension;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using Xunit;
using Person = JourneyBot.Testing.Teams.People.Person;

namespace JourneyBot.Tests.Extension;

/// <summary>Search never returns a workshop of another tenant, or of a conversation the person is not in.</summary>
public sealed class VisibilityTests : InTown
{
    [Fact]
    public async Task WhoLeads_WhoWrote_AndWhoIsJustThere_AllFindIt_AndAStrangerDoesNot()
    {
        var (yuki, stranger) = (Town.Teams.Person("Yuki"), Town.Teams.Person("Stranger"));
        var seat = await Town.StartsAsync(Aiko, "Boots", Ken, yuki);
        await Ken.In(seat.Conversation).Says("goal: buys");

        Assert.Equal(["Boots"], await Alone(Aiko).FindsAsync());
        Assert.Equal(["Boots"], await Alone(Ken).FindsAsync());
        Assert.Equal(0, Town.RosterCalls);
        Assert.Equal(["Boots"], await Alone(yuki).FindsAsync());
        Assert.Empty(await Alone(stranger).FindsAsync());
        Assert.Equal(2, Town.RosterCalls);
    }

    [Fact]
    public async Task AnotherTenant_FindsNothing_WhoeverAsksThere()
    {
        await Town.StartsAsync(Aiko, "Boots");
        var other = await Town.TenantAsync();
        var neighbour = other.Person("Neighbour");
        await Town.StartsAsync(neighbour, other.GroupChat("Over there", neighbour), "Hats");

        Assert.Equal(["Boots"], await Alone(Aiko).FindsAsync());
        Assert.Equal(["Hats"], await neighbour.In(other.Personal(neighbour)).FindsAsync());
        Assert.Empty(ExtensionInvokes.Attachments(await AskFromAsync(Alone(Aiko), other.Options.TenantId)));
        Assert.Empty(ExtensionInvokes.Attachments(await AskFromAsync(Alone(Aiko), null)));
        Assert.Single(ExtensionInvokes.Attachments(await AskFromAsync(Alone(Aiko), Town.Teams.Options.TenantId)));
    }

    [Fact]
    public async Task WhoeverLeavesAChat_FindsItNoMoreAtOnce_OnEveryHost_AndAgainWhenTheyAreAdded()
    {
        var yuki = Town.Teams.Person("Yuki");
        var seat = await Town.StartsAsync(Aiko, "Boots", Ken, yuki);
        await Ken.In(seat.Conversation).Says("goal: buys");
        var another = await Town.HostAsync();
        Assert.Equal(["Boots"], await Alone(yuki).Through(another).FindsAsync());

        foreach (var person in (Person[])[Aiko, Ken, yuki])
        {
            Assert.Equal(["Boots"], await Alone(person).FindsAsync());
            await person.In(seat.Conversation).Leaves();
            Assert.Empty(await Alone(person).FindsAsync());
            Assert.Empty(await Alone(person).Through(another).FindsAsync());
        }

        foreach (var person in (Person[])[Aiko, Ken])
        {
            Town.Time.Advance(TimeSpan.FromMinutes(1));
            await person.In(seat.Conversation).Adds(person);
            Assert.Equal(["Boots"], await Alone(person).FindsAsync());
            Assert.Equal(["Boots"], await Alone(person).Through(another).FindsAsync());
        }
    }

    [Fact]
    public async Task WhoeverLeavesATeam_FindsNoneOfItsChannels_AndStillTheirOthers()
    {
        var team = Town.Teams.Team("Shop", Aiko, Ken);
        var (boots, hats) = (team.Channel("Boots").NewThread(), team.Channel("Hats").NewThread());
        await Town.StartsAsync(Aiko, boots, "Boots");
        await Town.StartsAsync(Aiko, hats, "Hats");
        await Ken.In(boots).Says("goal: buys");
        await Town.StartsAsync(Aiko, "Bags", Ken);
        Assert.Equal(["Bags", "Hats", "Boots"], await Alone(Ken).FindsAsync());

        await Ken.In(hats).Leaves();
        Assert.Equal(["Bags"], await Alone(Ken).FindsAsync());

        Town.Time.Advance(TimeSpan.FromMinutes(2));
        await Aiko.In(boots).Adds(Ken);
        Assert.Equal(["Bags", "Hats", "Boots"], await Alone(Ken).FindsAsync());
    }

    [Fact]
    public async Task WhoeverTheChannelNamesByItsOwnIdAlone_IsTheSamePerson()
    {
        var seat = await Town.StartsAsync(Aiko, "Boots", Ken);
        await Ken.In(seat.Conversation).Says("goal: buys");
        var update = Ken.In(seat.Conversation).Writes("x");
        update["type"] = "conversationUpdate";
        update["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = Ken.Id });
        Town.Teams.Faults.Next(Testing.Teams.Connector.ConnectorOperation.Read, Testing.Teams.Connector.Fault.Answer(404), times: 2);
        Assert.Single(await FindAsTheDirectoryKnowsAsync(Ken));
        (await Town.Teams.Bot.PostAsync(update)).Accepted();

        Assert.Empty(await Alone(Ken).FindsAsync());
        Assert.Empty(await FindAsTheDirectoryKnowsAsync(Ken));
        Assert.Single(await FindAsTheDirectoryKnowsAsync(Aiko));
    }

    [Fact]
    public async Task ARemovalThatIsToldAgainLate_DoesNotUndoTheReturn()
    {
        var seat = await Town.StartsAsync(Aiko, "Boots", Ken);
        var ken = Ken.In(seat.Conversation);
        await ken.Says("goal: buys");
        await ken.Leaves();
        var removal = Town.Teams.Bot.Deliveries[^1];
        Town.Time.Advance(TimeSpan.FromMinutes(1));
        await ken.Adds(Ken);
        await removal.RepeatAsync();

        Assert.Equal(["Boots"], await Alone(Ken).FindsAsync());
        Assert.Equal(0, Town.RosterCalls);
    }

    [Fact]
    public async Task APersonalChat_IsItsOwnersAlone()
    {
        await Town.StartsAsync(Aiko, Town.Teams.Personal(Aiko), "Boots");

        Assert.Equal(["Boots"], await Alone(Aiko).FindsAsync());
        Assert.Empty(await Alone(Ken).FindsAsync());
        Assert.Equal(0, Town.RosterCalls);
    }

    /// <summary>As the tab asks, which knows nobody's id of the channel.</summary>
    private Task<IReadOnlyList<Found>> FindAsTheDirectoryKnowsAsync(Person person)
    {
        var id = new ParticipantId(person.AadObjectId);
        var seeker = new Seeker(id, Town.Teams.Options.TenantId, person.AadObjectId, id);
        return Town.Get<WorkshopSearch>().FindAsync(seeker, SearchQuery.Of(null, null, null), CancellationToken.None);
    }

    private Seat Alone(Person person) => person.In(Town.Teams.Personal(person));

    /// <summary>The same person, as if another tenant, or none, said that it was there.</summary>
    private async Task<JsonNode> AskFromAsync(Seat seat, string? tenant)
    {
        var invoke = seat.Writes("x");
        (invoke["type"], invoke["name"], invoke["value"]) = ("invoke", "composeExtension/query", ExtensionInvokes.Query(string.Empty));
        invoke["conversation"]!["tenantId"] = tenant;
        invoke["channelData"]!["tenant"] = tenant is null ? null : new JsonObject { ["id"] = tenant };
        return JsonNode.Parse((await Town.Teams.Bot.PostAsync(invoke)).Accepted().Body)!;
    }
}
