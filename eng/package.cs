// Packs the Teams app of manifest/ for one bot: dotnet run eng/package.cs --bot-id GUID --domain journeys.contoso.com
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using JourneyBot.Eng;

const string NoBot = "00000000-0000-0000-0000-000000000000";
const string NoDomain = "journeybot.example";

if (PackageOptions.Read(args, out var refusal) is not { } options)
{
    Terminal.Say($"{refusal} Usage: {PackageOptions.Usage}");
    return 2;
}
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Output))!);
File.Delete(options.Output);
using (var zip = ZipFile.Open(options.Output, ZipArchiveMode.Create))
{
    using (var manifest = new StreamWriter(zip.CreateEntry("manifest.json").Open()))
        manifest.Write(Fill(File.ReadAllText(Repository.At("manifest", "manifest.json"))));
    foreach (var file in new[] { "ja.json", "color.png", "outline.png" })
        zip.CreateEntryFromFile(Repository.At("manifest", file), file);
}
Terminal.Say($"Wrote {options.Output}. Upload it in the Teams admin center, or in Teams under Apps > Manage your apps.");
return 0;

string Fill(string template)
{
    var manifest = JsonNode.Parse(template.Replace(NoBot, options.BotId).Replace(NoDomain, options.Domain))!;
    manifest["developer"] = new JsonObject
    {
        ["name"] = options.Developer,
        ["websiteUrl"] = options.WebsiteUrl,
        ["privacyUrl"] = options.PrivacyUrl,
        ["termsOfUseUrl"] = options.TermsUrl,
    };
    manifest["webApplicationInfo"] = new JsonObject { ["id"] = options.TabAppId, ["resource"] = options.Resource };
    if (options.Version.Length > 0)
        manifest["version"] = options.Version;
    return manifest.ToJsonString(new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
