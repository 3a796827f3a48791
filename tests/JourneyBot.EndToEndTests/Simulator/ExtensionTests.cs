using System.Text.Json.Nodes;
using JourneyBot.EndToEndTests.ComingIn;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>The message extension of a host as deployed, with tokens both ways.</summary>
public sealed class ExtensionTests(AuthenticatedStage stage) : IClassFixture<AuthenticatedStage>
{
    [Fact]
    public async Task Search_AsksTheRosterWithATokenOfTheBot_AndForgetsWhoeverLeaves()
    {
        var (aiko, ken) = (stage.Teams.Person("Aiko"), stage.Teams.Person("Ken"));
        var thread = stage.Teams.Team("Shop", aiko, ken).Channel("Journeys").NewThread();
        await aiko.In(thread).Says("start");
        await aiko.In(thread).SavesAsync("Save", ("Product or service", "Boots"));
        var elsewhere = ken.In(stage.Teams.Personal(ken));

        Assert.Equal(["Boots"], await FindsAsync(elsewhere));
        var asked = Assert.Single(stage.Teams.Calls, call => call.Operation == ConnectorOperation.Read);
        Assert.True(stage.Issuer.Login.Accepts(asked.Authorization, stage.Teams.Options.AppId), asked.ToString());
        Assert.Equal(200, asked.Status);
        Assert.DoesNotContain(";messageid=", Uri.UnescapeDataString(asked.Path), StringComparison.Ordinal);

        await ken.In(thread).Leaves();
        Assert.Empty(await FindsAsync(elsewhere));
    }

    private static async Task<IReadOnlyList<string>> FindsAsync(Seat seat)
    {
        var query = new JsonObject
        {
            ["commandId"] = "find",
            ["parameters"] = new JsonArray(new JsonObject { ["name"] = "words", ["value"] = "boots" }),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        };
        var answer = (await seat.Invokes("composeExtension/query", query)).Accepted();
        var results = JsonNode.Parse(answer.Body)!["composeExtension"]!["attachments"]?.AsArray() ?? [];
        return [.. results.Select(result => result!["preview"]!["content"]!["title"]!.GetValue<string>())];
    }
}
