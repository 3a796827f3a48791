using System.Globalization;
using System.Net;
using JourneyBot.Admitting;
using JourneyBot.Cards;
using JourneyBot.Links;
using JourneyBot.Sending;
using JourneyBot.Tabs;
using JourneyBot.Teams;
using JourneyBot.Telemetry;
using JourneyBot.Workshops.Erasing;

namespace JourneyBot.Hosting;

/// <summary>
/// The settings that decide whether the host may start; the rest is read where it is used. Wrong ones stop the start with a
/// sentence that says what to set.
/// </summary>
internal sealed record BotSettings(BotIdentity Identity, ActionMode Actions)
{
    /// <summary>Without an address nothing can be linked to.</summary>
    public LinkSettings Links { get; init; } = LinkSettings.None;

    /// <summary>Null: nothing is paced.</summary>
    public SendingLimits? Sending { get; init; }

    /// <summary>Null: there is no tab.</summary>
    public TabSettings? Tab { get; init; }

    public LimitSettings Limits { get; init; } = LimitSettings.Usual;

    public TenantSettings Tenants { get; init; } = TenantSettings.Any;

    /// <summary>Where the bot may show its token.</summary>
    public ServiceHosts Hosts { get; init; } = new(ServiceHosts.OfTeams, isDevelopment: true);

    public TelemetrySettings Telemetry { get; init; } = new(IsOn: false);

    /// <summary>How long workshops are kept.</summary>
    public Retention Retention { get; init; } = new(Retention.Usual);

    /// <exception cref="InvalidOperationException">Something is set wrong; the message says what.</exception>
    public static BotSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var identity = new BotIdentity(configuration["MicrosoftAppId"] ?? string.Empty);
        if (identity.IsAnonymous)
        {
            DemandLoopback(configuration, environment);
        }
        else
        {
            DemandCredentials(configuration);
        }

        var links = LinkSettings.Read(configuration, environment);
        return new BotSettings(identity, ReadActions(configuration["Cards:Actions"]))
        {
            Links = links,
            Sending = SendingLimits.Read(configuration),
            Tab = TabSettings.Read(configuration, links),
            Limits = LimitSettings.Read(configuration),
            Tenants = TenantSettings.Read(configuration),
            Hosts = ServiceHosts.Read(configuration, environment),
            Telemetry = TelemetrySettings.Read(Environment.GetEnvironmentVariable),
            Retention = ReadRetention(configuration["Retention:Days"]),
        };
    }

    private static Retention ReadRetention(string? text) =>
        string.IsNullOrEmpty(text) ? new Retention(Retention.Usual)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Retention.Most ? new Retention(days)
        : throw new InvalidOperationException(
            $"Retention__Days is \"{text}\". Set it to a number of days up to {Retention.Most.ToString(CultureInfo.InvariantCulture)}, or to 0 to keep workshops until somebody erases them.");

    private static void DemandLoopback(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                "MicrosoftAppId is not set. Set it (with MicrosoftAppType and its credentials), or run with ASPNETCORE_ENVIRONMENT=Development on a loopback address to try the bot without one.");
        }

        var urls = configuration["ASPNETCORE_URLS"] ?? configuration["URLS"] ?? "http://localhost:5000";
        var open = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(url => !IsLoopback(url));
        if (open is not null)
        {
            throw new InvalidOperationException(
                $"Without MicrosoftAppId anybody could speak as anybody, so the bot only listens on loopback then, not on {open}. Set ASPNETCORE_URLS=http://127.0.0.1:3978, or set MicrosoftAppId.");
        }
    }

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));

    private static void DemandCredentials(IConfiguration configuration)
    {
        var type = configuration["MicrosoftAppType"] ?? "MultiTenant";
        string[] needed = type.ToUpperInvariant() switch
        {
            "MULTITENANT" => ["MicrosoftAppPassword"],
            "SINGLETENANT" => ["MicrosoftAppPassword", "MicrosoftAppTenantId"],
            "USERASSIGNEDMSI" => ["MicrosoftAppTenantId"],
            _ => throw new InvalidOperationException($"MicrosoftAppType is \"{type}\". Set it to MultiTenant, SingleTenant or UserAssignedMSI."),
        };
        if (needed.FirstOrDefault(name => string.IsNullOrEmpty(configuration[name])) is { } missing)
        {
            throw new InvalidOperationException($"MicrosoftAppType {type} needs {missing}, which is not set.");
        }
    }

    private static ActionMode ReadActions(string? text) => text switch
    {
        null or "" or "execute" => ActionMode.Execute,
        "submit" => ActionMode.Submit,
        _ => throw new InvalidOperationException($"Cards__Actions is \"{text}\". Set it to execute or submit."),
    };
}
