using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Manifest;

/// <summary>Where the app's pages and tokens come from: one domain, https, and the same in all places that name it.</summary>
internal static class AddressRules
{
    private const int MostDomains = 16;

    public static IEnumerable<string> Findings(JObject manifest)
    {
        var domains = (manifest["validDomains"] ?? new JArray()).Select(domain => $"{domain}").ToList();
        return [.. Domains(domains), .. Addresses(manifest, domains), .. SignIn(manifest, domains)];
    }

    private static IEnumerable<string> Domains(List<string> domains)
    {
        if (domains.Count > MostDomains)
            yield return $"{domains.Count} domains are more than {MostDomains}.";
        foreach (var domain in domains.Where(domain => domain.Contains('*', StringComparison.Ordinal)))
            yield return $"The domain {domain} is also of others.";
        foreach (var domain in domains.Where(domain => !domain.Contains('*', StringComparison.Ordinal) && (Uri.CheckHostName(domain) != UriHostNameType.Dns || !domain.Contains('.', StringComparison.Ordinal))))
            yield return $"{domain} is no domain.";
        foreach (var domain in domains.Where(domain => domain.Any(char.IsUpper)))
            yield return $"{domain} has capitals, which not every client takes.";
    }

    private static IEnumerable<string> Addresses(JObject manifest, List<string> domains)
    {
        foreach (var address in manifest.Descendants().OfType<JValue>().Select(value => value.Value as string ?? "").Where(text => text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)))
            yield return $"{address} is not https.";
        foreach (var address in TabRules.Pages(manifest).Where(address => !domains.Contains(HostOf(address))))
            yield return $"{address} is not of a valid domain.";
        foreach (var domain in manifest.SelectTokens("composeExtensions[*].messageHandlers[*].value.domains[*]").Select(domain => $"{domain}").Except(domains))
            yield return $"Links of {domain} are to be shown, which is not a valid domain.";
    }

    /// <summary>The forms that Microsoft documents: for an app with a bot the bot's own registration, or, beside a bot that is none, another one.</summary>
    private static IEnumerable<string> SignIn(JObject manifest, List<string> domains)
    {
        var (app, bot, resource) = ($"{manifest.SelectToken("webApplicationInfo.id")}", $"{manifest.SelectToken("bots[0].botId")}", $"{manifest.SelectToken("webApplicationInfo.resource")}");
        var expected = app == bot ? $"botid-{bot}" : app;
        if (!domains.Exists(domain => resource == $"api://{domain}/{expected}"))
            yield return $"Nobody can sign in to {app}: {resource} is not of a valid domain and that app.";
    }

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Host : "";
}
