using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Infra;

/// <summary>Every rule is there because of a mistake: each is made here once, and answered with a sentence.</summary>
public sealed class TemplateMistakesTests
{
    private const string StorageOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";

    private static readonly Dictionary<string, (Action<Template> Make, string Finding)> s_mistakes = new()
    {
        ["a parameter that nobody declares"] = (t => Site(t)["location"] = "[parameters('where')]", "parameters('where') is used and not declared"),
        ["a parameter that nobody uses"] = (t => t.Root["parameters"]!["spare"] = JObject.Parse("""{"type":"string","defaultValue":"","metadata":{"description":"x"}}"""), "parameters('spare') is declared and not used"),
        ["a parameter without an explanation"] = (t => ((JObject)t.Root["parameters"]!["name"]!).Remove("metadata"), "name is not explained"),
        ["a variable that nobody declares"] = (t => Site(t)["name"] = "[variables('sites')]", "variables('sites') is used and not declared"),
        ["a variable that nobody uses"] = (t => t.Root["variables"]!["spare"] = "x", "variables('spare') is declared and not used"),
        ["an expression that does not end"] = (t => Site(t)["location"] = "[parameters('location')", "does not end"),
        ["a text that does not end"] = (t => Site(t)["location"] = "[parameters('location)]", "has a text that does not end"),
        ["a bracket too few"] = (t => Site(t)["location"] = "[toLower(parameters('location')]", "does not close what it opens"),
        ["a bracket too many"] = (t => Site(t)["location"] = "[parameters('location'))]", "closes what was not opened"),
        ["a comma that is lacking"] = (t => Site(t)["location"] = "[concat('a' 'b')]", "does not close what it opens"),
        ["a function that there is not"] = (t => Site(t)["location"] = "[lower(parameters('location'))]", "calls lower, which is no function"),
        ["a function that is asked too little"] = (t => Site(t)["location"] = "[if(empty(parameters('location')), 'a')]", "calls if with 2 arguments"),
        ["a name that hangs on what is deployed"] = (t => Site(t)["name"] = "[reference(variables('identityId'), '2024-11-30').clientId]", "is only known once something is deployed"),
        ["a condition that hangs on what is deployed"] = (t => Site(t)["condition"] = "[empty(reference(variables('storageId'), '2024-01-01').primaryEndpoints.table)]", "condition hangs on"),
        ["no apiVersion"] = (t => Site(t).Remove("apiVersion"), "Microsoft.Web/sites has no apiVersion"),
        ["an apiVersion that is a word"] = (t => Site(t)["apiVersion"] = "latest", "Microsoft.Web/sites has no apiVersion"),
        ["no sku"] = (t => t.Resource("Microsoft.Web/serverfarms").Remove("sku"), "Microsoft.Web/serverfarms has no sku"),
        ["no kind"] = (t => t.Resource("Microsoft.Storage/storageAccounts").Remove("kind"), "Microsoft.Storage/storageAccounts has no kind"),
        ["no location"] = (t => Site(t).Remove("location"), "Microsoft.Web/sites has no location"),
        ["a resource twice"] = (t => ((JArray)t.Root["resources"]!).Add(Site(t).DeepClone()), "is there twice"),
        ["waiting for what is not there"] = (t => Waits(Site(t)).Add("[resourceId('Microsoft.Web/serverfarms', 'other')]"), "which is not there"),
        ["a scope that is not waited for"] = (t => t.Resource("Microsoft.Authorization/roleAssignments")["dependsOn"] = new JArray("[variables('identityId')]"), "does not wait for resourceId('Microsoft.Storage/storageAccounts'"),
        ["a reference that is not waited for"] = (t => t.Resource("Microsoft.BotService/botServices")["dependsOn"] = new JArray(), "does not wait for resourceId('Microsoft.ManagedIdentity/userAssignedIdentities'"),
        ["a child that does not wait for its parent"] = (t => t.Resource("Microsoft.BotService/botServices/channels")["dependsOn"] = new JArray(), "does not wait for resourceId('Microsoft.BotService/botServices'"),
        ["an alert before what it watches"] = (t => t.Resource("Microsoft.Insights/metricAlerts")["dependsOn"] = new JArray("[variables('peopleId')]"), "does not wait for resourceId('Microsoft.Web/sites'"),
        ["two that wait for each other"] = (t => t.Resource("Microsoft.Storage/storageAccounts")["dependsOn"] = new JArray("[variables('siteId')]"), "waits for itself"),
        ["a value that is given and not declared"] = (t => t.Parameters["parameters"]!["colour"] = JObject.Parse("""{"value":"blue"}"""), "give colour, which is not declared"),
        ["a value that is lacking"] = (t => ((JObject)t.Parameters["parameters"]!).Remove("alertEmail"), "lack alertEmail"),
        ["a value of another kind"] = (t => t.Parameters["parameters"]!["instances"]!["value"] = "two", "instances cannot be two"),
        ["a single instance"] = (t => t.Parameters["parameters"]!["instances"]!["value"] = 1, "instances cannot be 1"),
        ["a single instance by default"] = (t => t.Root["parameters"]!["instances"]!["minValue"] = 1, "One instance is enough"),
        ["a name of the storage that is too long"] = (t => t.Root["variables"]!["storage"] = "[toLower(concat('journeybotdata', variables('unique')))]", "may become longer than 24"),
        ["a name of the storage with hyphens"] = (t => t.Root["variables"]!["storage"] = "[concat('jb-', variables('unique'))]", "other than small letters and digits"),
        ["a name without a limit"] = (t => ((JObject)t.Root["parameters"]!["name"]!).Remove("maxLength"), "may become longer than"),
        ["a name that somebody else has"] = (t => t.Root["variables"]!["site"] = "[parameters('name')]", "may be somebody else's"),
        ["keys to the storage"] = (t => Storage(t)["allowSharedKeyAccess"] = true, "Storage has keys"),
        ["old TLS of the storage"] = (t => Storage(t)["minimumTlsVersion"] = "TLS1_0", "Storage takes old TLS"),
        ["public blobs"] = (t => Storage(t).Remove("allowBlobPublicAccess"), "Storage can be read by anybody"),
        ["old TLS of the site"] = (t => Config(t)["minTlsVersion"] = "1.0", "The site takes old TLS"),
        ["clear text"] = (t => Site(t)["properties"]!["httpsOnly"] = false, "reached in clear text"),
        ["FTP"] = (t => Config(t)["ftpsState"] = "AllAllowed", "written to by FTP"),
        ["publishing with a password"] = (t => t.Resource("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Remove(), "published to with a password, by scm"),
        ["no health check"] = (t => ((JObject)Config(t)).Remove("healthCheckPath"), "Nobody looks whether an instance is ready"),
        ["a health check that is always well"] = (t => Config(t)["healthCheckPath"] = "/healthz", "Nobody looks whether an instance is ready"),
        ["another program"] = (t => Config(t)["appCommandLine"] = "dotnet JourneyBot.dll", "does not start what is published"),
        ["no identity"] = (t => Site(t).Remove("identity"), "The site has not the bot's identity"),
        ["a Key Vault that is asked as nobody"] = (t => ((JObject)Site(t)["properties"]!).Remove("keyVaultReferenceIdentity"), "A Key Vault is asked as somebody else"),
        ["a right to everything"] = (t => t.Root["variables"]!["tableDataContributor"] = StorageOwner, "another role"),
        ["a right that reaches further"] = (t => t.Resource("Microsoft.Authorization/roleAssignments").Remove("scope"), "reaches further than the storage account"),
        ["a right more"] = (t => ((JArray)t.Root["resources"]!).Add(t.Resource("Microsoft.Authorization/roleAssignments").DeepClone()), "2 rights are given"),
        ["a right before the directory knows whose"] = (t => ((JObject)t.Resource("Microsoft.Authorization/roleAssignments")["properties"]!).Remove("principalType"), "does not know the new identity yet"),
        ["another bot's type"] = (t => Bot(t)["msaAppType"] = "MultiTenant", "The bot is not the identity"),
        ["messages that go elsewhere"] = (t => Bot(t)["endpoint"] = "https://example.com/api/messages", "go elsewhere"),
        ["no channel"] = (t => t.Resource("Microsoft.BotService/botServices/channels").Remove(), "has not the channel of Teams"),
        ["an alert that tells nobody"] = (t => t.Resource("Microsoft.Insights/metricAlerts")["properties"]!["actions"] = new JArray(), "tells nobody"),
        ["an alert that is off"] = (t => t.Resource("Microsoft.Insights/metricAlerts")["properties"]!["enabled"] = false, "is off"),
        ["no alert of failed deliveries"] = (t => t.Resource("Microsoft.Insights/scheduledQueryRules").Remove(), "Nobody is told of failed deliveries"),
        ["an alert of words that no log has"] = (t => t.Resource("Microsoft.Insights/scheduledQueryRules").SelectToken("properties.criteria.allOf[0].query")!.Replace("AppServiceConsoleLogs | where ResultDescription has 'could not be delivered'"), "No log of the host says \"could not be delivered\""),
        ["an alert that counts who has left"] = (t => t.Resource("Microsoft.Insights/scheduledQueryRules").SelectToken("properties.criteria.allOf[0].query")!.Replace("AppServiceConsoleLogs | where ResultDescription has 'was not delivered'"), "What Teams refuses is counted"),
        ["logs that are not kept"] = (t => t.Resource("Microsoft.Insights/diagnosticSettings")["properties"]!["logs"] = new JArray(), "AppServiceConsoleLogs are not kept"),
        ["a pace of another number of hosts"] = (t => Setting(t, "Pace__Hosts")["value"] = "1", "The setting Pace__Hosts is not"),
        ["a setting that is misspelt"] = (t => Setting(t, "Retention__Days")["name"] = "Retention__Day", "The setting Retention__Day is read by nobody"),
        ["a setting twice"] = (t => Setting(t, "Storage__Kind")["name"] = "PublicUrl", "The setting PublicUrl is there twice"),
        ["too little time to end"] = (t => Setting(t, "WEBSITES_CONTAINER_STOP_TIME_LIMIT")["value"] = "5", "does not wait until the host has ended"),
        ["other settings that do not reach the app"] = (t => Config(t)["appSettings"] = $"{Config(t)["appSettings"]}".Replace(", parameters('otherSettings')", "", StringComparison.Ordinal), "The app does not get parameters('otherSettings')"),
        ["other settings that are no list"] = (t => t.Root["parameters"]!["otherSettings"]!["defaultValue"] = "", "otherSettings cannot be"),
        ["a setting of another identity"] = (t => Config(t)["appSettings"] = $"{Config(t)["appSettings"]}".Replace("'AZURE_CLIENT_ID'", "'AZURE_CLIENT'", StringComparison.Ordinal), "The setting AZURE_CLIENT is read by nobody"),
        ["a secret in the settings"] = (t => Setting(t, "Storage__Kind")["name"] = "MicrosoftAppPassword", "MicrosoftAppPassword would be a secret"),
        ["a secret in the parameters"] = (t => t.Root["parameters"]!["botPassword"] = JObject.Parse("""{"type":"secureString","metadata":{"description":"x"}}"""), "The parameter botPassword would be a secret"),
        ["a key in the outputs"] = (t => t.Root["outputs"]!["account"] = JObject.Parse("""{"type":"string","value":"[listKeys(variables('storageId'), '2024-01-01').keys[0].value]"}"""), "reads a key"),
    };

    public static TheoryData<string> Mistakes => [.. s_mistakes.Keys];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsFound_WithASentence(string mistake)
    {
        var template = Template.Ours;
        s_mistakes[mistake].Make(template);

        Assert.Contains(TemplateTests.Findings(template), finding => finding.Contains(s_mistakes[mistake].Finding, StringComparison.Ordinal));
    }

    private static JObject Site(Template template) => template.Resource("Microsoft.Web/sites");

    private static JToken Config(Template template) => Site(template)["properties"]!["siteConfig"]!;

    private static JObject Storage(Template template) => (JObject)template.Resource("Microsoft.Storage/storageAccounts")["properties"]!;

    private static JToken Bot(Template template) => template.Resource("Microsoft.BotService/botServices")["properties"]!;

    private static JArray Waits(JObject resource) => (JArray)resource["dependsOn"]!;

    private static JObject Setting(Template template, string name) => (JObject)template.Root["variables"]!["settings"]!.First(setting => (string?)setting["name"] == name);
}
