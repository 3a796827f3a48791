using JourneyBot.Commands;
using JourneyBot.Extension;
using JourneyBot.Tabs;
using JourneyBot.Testing;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using Xunit;

namespace JourneyBot.Tests.Manifest;

public sealed class ManifestTests
{
    private static readonly string[] s_scopes = ["groupChat", "personal", "team"];
    private readonly TeamsApp _app = TeamsApp.Load(Repository.At("manifest"));

    [Fact]
    public async Task Manifest_FollowsItsSchema() =>
        Assert.Empty(await SchemaErrorsAsync("MicrosoftTeams.schema.json", _app.Manifest));

    [Fact]
    public async Task LanguageFiles_FollowTheirSchema()
    {
        foreach (var texts in _app.Languages.Values)
            Assert.Empty(await SchemaErrorsAsync("MicrosoftTeams.Localization.schema.json", texts));
    }

    [Fact]
    public async Task Schema_OfAManifestWithAWrongId_Complains()
    {
        _app.Manifest["id"] = "${{APP_ID}}";
        Assert.NotEmpty(await SchemaErrorsAsync("MicrosoftTeams.schema.json", _app.Manifest));
    }

    [Fact]
    public void Manifest_KeepsWhatItsSchemaDoesNotAskFor() => Assert.Empty(ManifestRules.Findings(_app));

    [Fact]
    public void Bot_IsOfferedInPersonalChatsTeamsAndGroupChats_WithItsCommands()
    {
        Assert.Equal(s_scopes, _app.Manifest.SelectToken("bots[0].scopes")!.Select(scope => (string)scope!).Order());
        Assert.Equal(s_scopes, _app.Manifest.SelectTokens("bots[0].commandLists[*].scopes[*]").Select(scope => (string)scope!).Order());
        Assert.Contains(_app.Commands(), command => (string?)command["title"] == "start");
    }

    [Fact]
    public void Commands_OfBothLanguages_AreUnderstoodByTheBotAndMeanTheSame()
    {
        var japanese = _app.Languages["ja.json"];
        foreach (var command in _app.Commands())
        {
            var (title, translated) = ((string)command["title"]!, (string)japanese[$"{command.Path}.title"]!);
            var meant = CommandWords.Read(title).GetType();
            Assert.NotEqual(typeof(FreeText), meant);
            Assert.Equal((title, meant), (title, CommandWords.Read(translated).GetType()));
        }
    }

    [Fact]
    public void Extension_OffersWhatTheBotAnswers_ByTheSameBot_AndForItsOwnLinksAlone()
    {
        var extension = Assert.Single(_app.Manifest.SelectTokens("composeExtensions[*]"));
        Assert.Equal(
            [("query", "compose commandBox", false), ("action", "message compose", true)],
            extension.SelectTokens("commands[*]").Select(command => ((string?)command["type"], string.Join(' ', command["context"]!), (bool?)command["fetchTask"] == true)));
        Assert.Equal([SearchQuery.Parameter], extension.SelectTokens("commands[*].parameters[*].name").Select(name => (string?)name));
        Assert.Equal($"{_app.Manifest.SelectToken("bots[0].botId")}", $"{extension["botId"]}");
        Assert.Equal($"{_app.Manifest["validDomains"]}", $"{extension.SelectToken("messageHandlers[0].value.domains")}");
    }

    [Fact]
    public void Tabs_ArePagesOfTheHost_ForEveryKindOfChat_AndTheirSignInIsForTheBotsApp()
    {
        var (tab, added) = (Assert.Single(_app.Manifest.SelectTokens("staticTabs[*]")), Assert.Single(_app.Manifest.SelectTokens("configurableTabs[*]")));
        var app = (string)_app.Manifest.SelectToken("bots[0].botId")!;
        var domain = (string)_app.Manifest.SelectToken("validDomains[0]")!;

        Assert.Equal($"https://{domain}/tab?lang={{locale}}", (string?)tab["contentUrl"]);
        Assert.Equal($"https://{domain}/tab/configure?lang={{locale}}", (string?)added["configurationUrl"]);
        Assert.Equal(s_scopes, tab["scopes"]!.Concat(added["scopes"]!).Select(scope => (string)scope!).Order());
        Assert.Equal(app, (string?)_app.Manifest.SelectToken("webApplicationInfo.id"));
        Assert.Contains((string)_app.Manifest.SelectToken("webApplicationInfo.resource")!, new TabSettings(new Uri("https://login.example/"), app, domain).Audiences);
    }

    private static async Task<IEnumerable<string>> SchemaErrorsAsync(string file, JObject json)
    {
        var version = (string)TeamsApp.Load(Repository.At("manifest")).Manifest["manifestVersion"]!;
        var schema = await JsonSchema.FromFileAsync(NpmParts.Find($"@microsoft/app-manifest/build/json-schemas/teams/v{version}/{file}"));
        return schema.Validate(json).Select(error => error.ToString());
    }
}
