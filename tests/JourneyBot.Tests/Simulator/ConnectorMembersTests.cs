using System.Net;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class ConnectorMembersTests : SimulatorTest
{
    [Theory]
    [InlineData("", new[] { 200, 120 })]
    [InlineData("?pageSize=10", new[] { 50, 50, 50, 50, 50, 50, 20 })]
    [InlineData("?pageSize=150", new[] { 150, 150, 20 })]
    [InlineData("?pageSize=9999", new[] { 320 })]
    public async Task PagedMembers_OfAGroup_ComeInPagesWithEverybodyOnce(string query, int[] pages)
    {
        var crowd = Teams.Crowd(320);
        var room = Teams.GroupChat("Journey", crowd);
        var seen = new List<JsonArray>();
        for (string? token = ""; token is not null;)
        {
            var separator = query.Length == 0 ? "?" : "&";
            var (_, page) = await Bot.CallAsync(HttpMethod.Get, $"{Members(room, "pagedmembers")}{query}{(token.Length == 0 ? "" : $"{separator}continuationToken={Uri.EscapeDataString(token)}")}");
            seen.Add(page!["members"]!.AsArray());
            token = page["continuationToken"]?.GetValue<string>();
        }
        Assert.Equal(pages, seen.Select(page => page.Count));
        Assert.Equal(crowd.Select(person => person.AadObjectId), seen.SelectMany(page => page).Select(member => $"{member!["aadObjectId"]}"));
    }

    [Fact]
    public async Task PagedMembers_WithAStrangeToken_IsRefused()
    {
        var room = Teams.GroupChat("Journey", Teams.Crowd(3));
        var (http, _) = await Bot.CallAsync(HttpMethod.Get, $"{Members(room, "pagedmembers")}?continuationToken=strange");
        Assert.Equal(HttpStatusCode.BadRequest, http.StatusCode);
    }

    [Fact]
    public async Task Members_OfAThread_AreThoseOfItsTeam_AlsoWhoComesLater()
    {
        var aiko = Teams.Person("Aiko");
        var ken = Teams.Person("Ken");
        var thread = Teams.Team("Shop", aiko).Channel("Journeys").NewThread();
        await aiko.In(thread).Adds(ken);
        var (_, members) = await Bot.CallAsync(HttpMethod.Get, Members(thread, "members"));
        Assert.Equal([aiko.AadObjectId, ken.AadObjectId], members!.AsArray().Select(member => $"{member!["objectId"]}"));
    }

    [Fact]
    public async Task Member_IsFoundByEitherId_AndStrangersAreNot()
    {
        var aiko = Teams.Person("Aiko");
        var stranger = Teams.Person("Stranger");
        var room = Teams.GroupChat("Journey", aiko);
        foreach (var id in new[] { aiko.Id, aiko.AadObjectId })
            Assert.Equal("Aiko", $"{(await Bot.CallAsync(HttpMethod.Get, Members(room, $"members/{Uri.EscapeDataString(id)}"))).Json!["name"]}");
        var (http, json) = await Bot.CallAsync(HttpMethod.Get, Members(room, $"members/{Uri.EscapeDataString(stranger.Id)}"));
        Assert.Equal((HttpStatusCode.NotFound, "MemberNotFoundInConversation"), (http.StatusCode, $"{json!["error"]!["code"]}"));
    }

    [Fact]
    public async Task Team_TellsItsNameAndItsChannels()
    {
        var team = Teams.Team("Shop");
        var channel = team.Channel("Journeys");
        var (_, details) = await Bot.CallAsync(HttpMethod.Get, $"v3/teams/{Uri.EscapeDataString(team.Id)}");
        var (_, channels) = await Bot.CallAsync(HttpMethod.Get, $"v3/teams/{Uri.EscapeDataString(team.Id)}/conversations");
        Assert.Equal(("Shop", team.GroupId), ($"{details!["name"]}", $"{details["aadGroupId"]}"));
        Assert.Equal(
            [(team.Id, null), (channel.Id, "Journeys")],
            channels!["conversations"]!.AsArray().Select(item => ($"{item!["id"]}", item["name"]?.GetValue<string>())));
    }

    private static string Members(Conversation conversation, string what) => $"v3/conversations/{Uri.EscapeDataString(conversation.Id)}/{what}";
}
