namespace JourneyBot.Admitting;

/// <summary>Whose people the bot serves. Anybody may sideload an app that names our bot, in any tenant.</summary>
/// <param name="Tenants">Null: everybody's.</param>
internal sealed record TenantSettings(IReadOnlyList<string>? Tenants)
{
    private const string Everybody = "*";

    public static TenantSettings Any { get; } = new((IReadOnlyList<string>?)null);

    /// <summary>What is set; else a bot of one tenant serves that one.</summary>
    /// <exception cref="InvalidOperationException">Something is set wrong; the message says what.</exception>
    public static TenantSettings Read(IConfiguration configuration)
    {
        var named = (configuration["Channel:Tenants"] ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (Array.Find(named, name => name != Everybody && !Guid.TryParse(name, out _)) is { } wrong)
        {
            throw new InvalidOperationException(
                $"Channel__Tenants names \"{wrong}\". Set it to the ids of the tenants that the bot serves, divided by semicolons, to * for all, or leave it out.");
        }

        return named.Contains(Everybody) ? Any
            : named.Length > 0 ? new TenantSettings(named)
            : IsOfOneTenant(configuration["MicrosoftAppType"]) && configuration["MicrosoftAppTenantId"] is { Length: > 0 } own ? Only(own)
            : Any;
    }

    public bool Serves(string tenant) => Tenants is null || Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    /// <summary>Activities name tenants by id; against another name nobody would be let in.</summary>
    private static TenantSettings Only(string tenant) => Guid.TryParse(tenant, out _)
        ? new TenantSettings([tenant])
        : throw new InvalidOperationException($"MicrosoftAppTenantId is \"{tenant}\", which is no id. Set it to the tenant's id, or Channel__Tenants to the ids of those that the bot serves.");

    private static bool IsOfOneTenant(string? type) => type?.ToUpperInvariant() is "SINGLETENANT" or "USERASSIGNEDMSI";
}
