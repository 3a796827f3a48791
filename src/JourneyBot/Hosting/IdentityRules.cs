namespace JourneyBot.Hosting;

/// <summary>What has to be set for the bot to be itself, and what not. No sentence quotes what may be a secret, put in the wrong place.</summary>
internal static class IdentityRules
{
    private const string Password = "MicrosoftAppPassword";
    private const string Tenant = "MicrosoftAppTenantId";

    public static IEnumerable<string> Faults(IConfiguration configuration, IHostEnvironment environment) =>
        string.IsNullOrEmpty(configuration["MicrosoftAppId"])
            ? [.. Listening.Faults(configuration), .. OfNobody(configuration, environment)]
            : [.. Listening.Faults(configuration), .. OfAnId(configuration["MicrosoftAppId"]!), .. OfCredentials(configuration)];

    private static IEnumerable<string> OfNobody(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            yield return "MicrosoftAppId is not set. Set it (with MicrosoftAppType and its credentials), or run with ASPNETCORE_ENVIRONMENT=Development on a loopback address to try the bot without one.";
        }
        else if (Listening.Addresses(configuration).FirstOrDefault(address => !Listening.IsLoopback(address)) is { } open)
        {
            yield return $"Without MicrosoftAppId anybody could speak as anybody, so the bot only listens on loopback then, not on {open}. Set ASPNETCORE_URLS=http://127.0.0.1:3978, or set MicrosoftAppId.";
        }
    }

    private static IEnumerable<string> OfAnId(string id) => Guid.TryParse(id, out var guid) && guid != Guid.Empty
        ? []
        : ["MicrosoftAppId is no app id. Set it to the application (client) id that the Azure Bot shows, such as 11111111-2222-4333-8444-555555555555."];

    private static IEnumerable<string> OfCredentials(IConfiguration configuration)
    {
        var type = configuration["MicrosoftAppType"] is { Length: > 0 } named ? named : "MultiTenant";
        string[] needed = type.ToUpperInvariant() switch
        {
            "MULTITENANT" => [Password],
            "SINGLETENANT" => [Password, Tenant],
            "USERASSIGNEDMSI" => [Tenant],
            _ => [],
        };
        if (needed is [])
        {
            yield return $"MicrosoftAppType is \"{type}\". Set it to MultiTenant, SingleTenant or UserAssignedMSI.";
        }

        foreach (var missing in needed.Where(name => string.IsNullOrWhiteSpace(configuration[name])))
        {
            yield return $"MicrosoftAppType {type} needs {missing}, which is not set.";
        }

        if (needed is [Tenant] && !string.IsNullOrWhiteSpace(configuration[Password]))
        {
            yield return $"MicrosoftAppType {type} has no {Password}, and one is set. Take it out.";
        }
    }
}
