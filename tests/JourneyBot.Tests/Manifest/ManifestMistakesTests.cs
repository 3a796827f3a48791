using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using JourneyBot.Testing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Manifest;

/// <summary>Every rule is there because of a mistake that the schema lets through, or answers without a sentence: each is made here once.</summary>
public sealed class ManifestMistakesTests
{
    private const string Command = "bots[0].commandLists[0].commands[0]";

    private static readonly Dictionary<string, (Action<TeamsApp> Make, string Finding)> s_mistakes = new()
    {
        ["a version of two numbers"] = (app => Put(app, "version", "1.0"), "The version 1.0 is not semantic"),
        ["a version with a letter"] = (app => Put(app, "version", "v1.0.0"), "The version v1.0.0 is not semantic"),
        ["a schema that there is not"] = (app => Put(app, "manifestVersion", "1.18"), "Teams knows no manifest of version 1.18"),
        ["an old schema"] = (app => Put(app, "manifestVersion", "1.16"), "A manifest of version 1.16 is older than 1.22"),
        ["another schema than it says"] = (app => Put(app, "manifestVersion", "1.25"), "is not that of version 1.25"),
        ["an id that nobody filled in"] = (app => Put(app, "id", "${{APP_ID}}"), "${{APP_ID}} is no id"),
        ["a bot without its id"] = (app => Put(app, "bots[0].botId", "journeybot"), "journeybot is no id"),
        ["an extension of another bot"] = (app => Put(app, "composeExtensions[0].botId", "0b1c2d3e-1111-4222-8333-444455556666"), "The message extension is of another bot"),
        ["sign-in for another app than the bot's"] = (app => Put(app, "webApplicationInfo.id", "0b1c2d3e-1111-4222-8333-444455556666"), "Nobody can sign in to 0b1c2d3e"),
        ["sign-in at another domain"] = (app => Put(app, "webApplicationInfo.resource", "api://elsewhere.example/botid-00000000-0000-0000-0000-000000000000"), "is not of a valid domain and that app"),
        ["sign-in without a domain"] = (app => Put(app, "webApplicationInfo.resource", "api://00000000-0000-0000-0000-000000000000"), "is not of a valid domain and that app"),
        ["a privacy page in clear text"] = (app => Put(app, "developer.privacyUrl", "http://journeybot.example/privacy"), "http://journeybot.example/privacy is not https"),
        ["a tab in clear text"] = (app => Put(app, "staticTabs[0].contentUrl", "http://journeybot.example/tab?lang={locale}"), "is not https"),
        ["a tab of another domain"] = (app => Put(app, "staticTabs[0].contentUrl", "https://elsewhere.example/tab?lang={locale}"), "is not of a valid domain"),
        ["a configuration of another domain"] = (app => Put(app, "configurableTabs[0].configurationUrl", "https://elsewhere.example/tab/configure?lang={locale}"), "is not of a valid domain"),
        ["links of another domain"] = (app => Put(app, "composeExtensions[0].messageHandlers[0].value.domains[0]", "elsewhere.example"), "Links of elsewhere.example are to be shown"),
        ["17 domains"] = (app => app.Manifest["validDomains"] = new JArray(Enumerable.Range(1, 17).Select(n => $"d{n}.example")), "17 domains are more than 16"),
        ["a domain with a wildcard"] = (app => Put(app, "validDomains[0]", "*.azurewebsites.net"), "The domain *.azurewebsites.net is also of others"),
        ["a domain with https"] = (app => Put(app, "validDomains[0]", "https://journeybot.example"), "https://journeybot.example is no domain"),
        ["a domain in capitals"] = (app => Put(app, "validDomains[0]", "JourneyBot.example"), "has capitals"),
        ["a misspelt permission"] = (app => Ask(app, "ChatMessages.Read.Chat"), "Teams knows no permission ChatMessages.Read.Chat"),
        ["a permission that nothing uses"] = (app => Ask(app, "ChatMessage.Read.Chat"), "The app asks for ChatMessage.Read.Chat and does not use it"),
        ["a static tab that hides the other"] = (app => ((JArray)app.Manifest.SelectToken("staticTabs[0].scopes")!).Add("team"), "In the scope team Teams would only offer the static tab"),
        ["no tab in the personal app"] = (app => app.Manifest.Remove("staticTabs"), "The personal app has no tab"),
        ["no side panel"] = (app => app.Manifest.SelectToken("configurableTabs[0].context")!.Last!.Remove(), "No tab can stand in a meeting's side panel"),
        ["a tab in one language"] = (app => Put(app, "staticTabs[0].websiteUrl", "https://journeybot.example/tab"), "does not know the reader's language"),
        ["a tab twice"] = (app => ((JArray)app.Manifest["staticTabs"]!).Add(app.Manifest.SelectToken("staticTabs[0]")!.DeepClone()), "Two tabs are maps"),
        ["a name too long"] = (app => Put(app, "name.short", new string('J', 31)), "manifest.json: name.short is longer than 30"),
        ["a Japanese name too long"] = (app => app.Languages["ja.json"]["name.short"] = new string('旅', 31), "ja.json: name.short is longer than 30"),
        ["a Japanese description too long"] = (app => app.Languages["ja.json"]["description.short"] = new string('旅', 81), "ja.json: description.short is longer than 80"),
        ["a command too long"] = (app => Put(app, $"{Command}.title", new string('s', 33)), "longer than 32"),
        ["a command explained too long"] = (app => app.Languages["ja.json"][$"{Command}.description"] = new string('旅', 129), "ja.json: bots[0].commandLists[0].commands[0].description is longer than 128"),
        ["a parameter too long"] = (app => Put(app, "composeExtensions[0].commands[0].parameters[0].title", new string('s', 33)), "longer than 32"),
        ["a text that is empty"] = (app => Put(app, $"{Command}.description", ""), "description is empty"),
        ["a command twice"] = (app => Put(app, $"{Command}.title", "next"), "manifest.json: bots[0].commandLists[0] offers next twice"),
        ["a Japanese command twice"] = (app => app.Languages["ja.json"][$"{Command}.title"] = "次へ", "ja.json: bots[0].commandLists[0] offers 次へ twice"),
        ["13 commands"] = (app => ((JArray)app.Manifest.SelectToken("bots[0].commandLists[0].commands")!).Add(JObject.Parse("""{"title":"one more","description":"than Teams takes"}""")), "13 commands are more than 12"),
        ["a command that Japanese lacks"] = (app => app.Languages["ja.json"].Remove($"{Command}.title"), $"ja.json lacks {Command}.title"),
        ["a misspelt key in Japanese"] = (app => app.Languages["ja.json"]["staticTab[0].name"] = "マップ", "ja.json has staticTab[0].name, which the manifest has not"),
        ["a command that only Japanese has"] = (app => app.Manifest.SelectToken(Command)!.Remove(), "ja.json has bots[0].commandLists[0].commands[11].title"),
        ["a language file of another name"] = (app => Put(app, "localizationInfo.additionalLanguages[0].file", "jp.json"), "jp.json is listed and missing"),
        ["an icon that is not there"] = (app => Put(app, "icons.outline", "nowhere.png"), "The outline icon nowhere.png is missing"),
        ["an icon too small"] = (app => Put(app, "icons.color", "outline.png"), "The color icon is (32, 32) and not 192 x 192"),
        ["an icon too large"] = (app => Paint(app, 48, 255, 255), "The outline icon is (48, 48) and not 32 x 32"),
        ["an outline in colour"] = (app => Paint(app, 32, 43, 255), "The outline icon is not white only"),
        ["an outline without transparency"] = (app => Paint(app, 32, 255, 255), "The outline icon is not transparent"),
        ["an outline that shows nothing"] = (app => Paint(app, 32, 255, 0), "The outline icon is empty"),
    };

    public static TheoryData<string> Mistakes => [.. s_mistakes.Keys];

    [Fact]
    public void Manifest_OfOurs_HasNone() => Assert.Empty(ManifestRules.Findings(Ours()));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsFound_WithASentence(string mistake)
    {
        var app = Ours();
        s_mistakes[mistake].Make(app);

        Assert.Contains(ManifestRules.Findings(app), found => found.Contains(s_mistakes[mistake].Finding, StringComparison.Ordinal));
    }

    private static TeamsApp Ours() => TeamsApp.Load(Repository.At("manifest"));

    private static void Put(TeamsApp app, string path, string text) => app.Manifest.SelectToken(path)!.Replace(text);

    private static void Ask(TeamsApp app, string permission) =>
        app.Manifest["authorization"] = JObject.Parse($$$"""{"permissions":{"resourceSpecific":[{"name":"{{{permission}}}","type":"Application"}]}}""");

    /// <summary>A square of one colour for the outline, as small as a PNG can be: our reader checks no sums.</summary>
    private static void Paint(TeamsApp app, int side, byte shade, byte alpha)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        (header[8], header[9]) = (8, 6);
        byte[] line = [0, .. Enumerable.Repeat(new[] { shade, shade, shade, alpha }, side).SelectMany(pixel => pixel)];
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            packing.Write([.. Enumerable.Repeat(line, side).SelectMany(bytes => bytes)]);
        ((Dictionary<string, byte[]>)app.Pictures)["outline.png"] = [.. new byte[8], .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray())];
    }

    private static byte[] Chunk(string name, byte[] bytes)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(name), .. bytes, 0, 0, 0, 0];
    }
}
