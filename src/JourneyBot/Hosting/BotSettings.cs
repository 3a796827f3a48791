using System.Globalization;
using JourneyBot.Admitting;
using JourneyBot.Cards;
using JourneyBot.Links;
using JourneyBot.Sending;
using JourneyBot.Storage;
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

    /// <exception cref="InvalidOperationException">Something is set wrong; the message says everything that is.</exception>
    public static BotSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var faults = new SettingFaults();
        faults.Add([.. IdentityRules.Faults(configuration, environment), .. ChannelAddresses.Faults(configuration), .. KnownSettings.Unknown(configuration)]);
        var links = new LinkSettings(
            faults.Read(() => LinkSettings.AddressOf(configuration, environment)),
            faults.Read(() => LinkSettings.DaysOf(configuration)),
            faults.Read(() => LinkSettings.GenerationOf(configuration)));
        var settings = new BotSettings(new BotIdentity(configuration["MicrosoftAppId"] ?? string.Empty), faults.Read(() => ReadActions(configuration["Cards:Actions"])))
        {
            Links = links,
            Sending = faults.Read(() => SendingLimits.Read(configuration)),
            Tab = faults.Read(() => TabSettings.Read(configuration, links)),
            Limits = faults.Read(() => LimitSettings.Read(configuration)),
            Tenants = faults.Read(() => TenantSettings.Read(configuration)),
            Hosts = faults.Read(() => ServiceHosts.Read(configuration, environment)),
            Telemetry = faults.Read(() => TelemetrySettings.Read(Environment.GetEnvironmentVariable)),
            Retention = faults.Read(() => ReadRetention(configuration["Retention:Days"])),
        };

        // These are read where they are used; what is wrong with them is told with the rest.
        faults.Read(() => LeavingSettings.Read(configuration));
        faults.Read(() => StorageOptions.Read(configuration));
        faults.ThrowIfAny();
        return settings;
    }

    private static Retention ReadRetention(string? text) =>
        string.IsNullOrEmpty(text) ? new Retention(Retention.Usual)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Retention.Most ? new Retention(days)
        : throw new InvalidOperationException(
            $"Retention__Days is \"{text}\". Set it to a number of days up to {Retention.Most.ToString(CultureInfo.InvariantCulture)}, or to 0 to keep workshops until somebody erases them.");

    private static ActionMode ReadActions(string? text) => text switch
    {
        null or "" or "execute" => ActionMode.Execute,
        "submit" => ActionMode.Submit,
        _ => throw new InvalidOperationException($"Cards__Actions is \"{text}\". Set it to execute or submit."),
    };
}
