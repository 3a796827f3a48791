using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>What we promise of the deployment beyond that it can be read: no keys, no clear text, two hosts, least rights.</summary>
internal static class PromiseRules
{
    /// <summary>May read and write tables and rows, and nothing else.</summary>
    private const string TableDataContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";

    public static IReadOnlyList<string> Findings(Template template) =>
    [
        .. Storage(template.Resource("Microsoft.Storage/storageAccounts")["properties"]!),
        .. Site(template.Resource("Microsoft.Web/sites")),
        .. Instances(template),
        .. Publishing(template),
        .. Rights(template),
        .. Bot(template),
    ];

    private static IEnumerable<string> Storage(JToken storage)
    {
        if (!IsFalse(storage["allowSharedKeyAccess"]))
            yield return "Storage has keys.";
        if ((string?)storage["minimumTlsVersion"] is not ("TLS1_2" or "TLS1_3"))
            yield return "Storage takes old TLS.";
        if (!IsTrue(storage["supportsHttpsTrafficOnly"]))
            yield return "Storage can be read in clear text.";
        if (!IsFalse(storage["allowBlobPublicAccess"]))
            yield return "Storage can be read by anybody.";
        if (!IsFalse(storage["allowCrossTenantReplication"]))
            yield return "Storage can be copied to other organizations.";
    }

    private static IEnumerable<string> Site(JObject site)
    {
        var config = site["properties"]!["siteConfig"]!;
        if (!IsTrue(site["properties"]!["httpsOnly"]))
            yield return "The site can be reached in clear text.";
        if ((string?)config["minTlsVersion"] is not ("1.2" or "1.3") || (string?)config["scmMinTlsVersion"] is not ("1.2" or "1.3"))
            yield return "The site takes old TLS.";
        if ((string?)config["ftpsState"] != "Disabled")
            yield return "The site can be written to by FTP.";
        if (!IsFalse(config["remoteDebuggingEnabled"]))
            yield return "The site can be debugged from elsewhere.";
        if ((string?)config["healthCheckPath"] != "/readyz")
            yield return "Nobody looks whether an instance is ready.";
        if (!IsTrue(config["alwaysOn"]))
            yield return "The site falls asleep, and timeboxes with it.";
        if ((string?)config["appCommandLine"] != "exec ./JourneyBot")
            yield return "The site does not start what is published, as the process that is told to stop.";
        if ((string?)site["identity"]?["type"] != "UserAssigned" || site["identity"]?["userAssignedIdentities"]?["[variables('identityId')]"] is null)
            yield return "The site has not the bot's identity.";
        if ((string?)site["properties"]!["keyVaultReferenceIdentity"] != "[variables('identityId')]")
            yield return "A Key Vault is asked as somebody else than the bot's identity.";
    }

    private static IEnumerable<string> Instances(Template template)
    {
        if ((int?)template.Root["parameters"]!["instances"]?["minValue"] is not >= 2
            || (string?)template.Resource("Microsoft.Web/serverfarms")["sku"]?["capacity"] != "[parameters('instances')]")
            yield return "One instance is enough.";
        if (!IsTrue(template.Resource("Microsoft.Web/serverfarms")["properties"]!["reserved"]))
            yield return "The plan is not one for Linux.";
        if (!IsFalse(template.Resource("Microsoft.Web/sites")["properties"]!["clientAffinityEnabled"]))
            yield return "People are bound to an instance.";
    }

    private static IEnumerable<string> Publishing(Template template)
    {
        var closed = template.Resources.Where(resource => Template.TypeOf(resource) == "Microsoft.Web/sites/basicPublishingCredentialsPolicies" && IsFalse(resource["properties"]?["allow"])).Select(resource => (string?)resource["name"]).ToList();
        foreach (var way in new[] { "scm", "ftp" }.Where(way => !closed.Contains($"[concat(variables('site'), '/{way}')]")))
            yield return $"The site can be published to with a password, by {way}.";
    }

    private static IEnumerable<string> Rights(Template template)
    {
        var rights = template.Resources.Where(resource => Template.TypeOf(resource) == "Microsoft.Authorization/roleAssignments").ToList();
        if (rights.Count != 1)
            yield return $"{rights.Count} rights are given instead of one.";
        if ((string?)template.Root["variables"]!["tableDataContributor"] != TableDataContributor
            || rights.Exists(right => (string?)right["properties"]!["roleDefinitionId"] != "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', variables('tableDataContributor'))]"))
            yield return "The identity gets another role than the one for rows.";
        foreach (var right in rights.Where(right => (string?)right["scope"] != "[variables('storageId')]"))
            yield return $"A right reaches further than the storage account: {right["scope"]}.";
        if (rights.Exists(right => (string?)right["properties"]!["principalType"] != "ServicePrincipal"))
            yield return "A right would be refused while the directory does not know the new identity yet.";
    }

    private static IEnumerable<string> Bot(Template template)
    {
        var bot = template.Resource("Microsoft.BotService/botServices")["properties"]!;
        if ((string?)bot["msaAppType"] != "UserAssignedMSI" || bot["msaAppMSIResourceId"] is null || bot["msaAppTenantId"] is null || bot["msaAppId"] is null)
            yield return "The bot is not the identity.";
        if (!IsTrue(bot["disableLocalAuth"]))
            yield return "The bot can be reached by a key.";
        if ((string?)bot["endpoint"] != "[concat('https://', variables('host'), '/api/messages')]")
            yield return "The bot's messages go elsewhere.";
        var channels = template.Resources.Where(resource => Template.TypeOf(resource) == "Microsoft.BotService/botServices/channels").ToList();
        if (channels is not [var channel] || (string?)channel["properties"]!["channelName"] != "MsTeamsChannel" || (string?)channel["name"] != "[concat(variables('bot'), '/MsTeamsChannel')]")
            yield return "The bot has not the channel of Teams, or more.";
    }

    private static bool IsTrue(JToken? value) => value is JValue { Value: true };

    private static bool IsFalse(JToken? value) => value is JValue { Value: false };
}
