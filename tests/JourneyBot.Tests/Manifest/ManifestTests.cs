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

    public static TheoryData<string, string, string> Faults { get; } = new()
    {
        { "version", "\"1.0\"", "not semantic" },
        { "developer.privacyUrl", "\"http://journeybot.example/privacy\"", "not https" },
        { "validDomains", $"[{string.Join(',', Enumerable.Range(1, 17).Select(n => $"\"d{n}.example\""))}]", "17 domains" },
        { "authorization", """{"permissions":{"resourceSpecific":[{"name":"ChatMessages.Read.Chat","type":"Application"}]}}""", "no permission ChatMessages.Read.Chat" },
        { "icons.color", "\"outline.png\"", "not 192 x 192" },
        { "icons.outline", "\"nowhere.png\"", "icon nowhere.png is missing" },
        { "bots[0].commandLists[0].commands[0].title", $"\"{new string('s', 33)}\"", "longer than 32" },
        { "localizationInfo.additionalLanguages[0].file", "\"jp.json\"", "jp.json is listed and missing" },
        { "bots[0].commandLists[0].commands[0]", "null", "ja.json has" },
        { "composeExtensions[0].commands[0].parameters[0].title", $"\"{new string('s', 33)}\"", "longer than 32" },
        { "composeExtensions[0].commands[1]", "null", "ja.json has" },
    };

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

    [Theory]
    [MemberData(nameof(Faults))]
    public void Manifest_WithAFaultThatTheSchemaMisses_IsFound(string path, string json, string finding)
    {
        if (_app.Manifest.SelectToken(path) is not { } token)
            _app.Manifest[path] = JToken.Parse(json);
        else if (json == "null")
            token.Remove();
        else
            token.Replace(JToken.Parse(json));
        Assert.Contains(ManifestRules.Findings(_app), found => found.Contains(finding, StringComparison.Ordinal));
    }

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
    public void Tab_IsThePageOfTheHost_ForEveryKindOfChat_AndItsSignInIsForTheBotsApp()
    {
        var tab = Assert.Single(_app.Manifest.SelectTokens("staticTabs[*]"));
        var app = (string)_app.Manifest.SelectToken("bots[0].botId")!;
        var domain = (string)_app.Manifest.SelectToken("validDomains[0]")!;

        Assert.Equal($"https://{domain}/tab?lang={{locale}}", (string?)tab["contentUrl"]);
        Assert.Equal(s_scopes, tab["scopes"]!.Select(scope => (string)scope!).Order());
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
