using System.Collections.Concurrent;

namespace JourneyBot.Teams;

/// <summary>
/// Where the bot may show its token: to hosts that configuration names, and to those that a checked token of the channel covered since
/// the start. Nothing stored adds to them, so a changed row does not lead it elsewhere (docs/decisions/0020).
/// </summary>
/// <param name="isDevelopment">Then an address may be in the clear.</param>
internal sealed class ServiceHosts(IEnumerable<string> named, bool isDevelopment)
{
    public const string Setting = "Channel:ServiceHosts";

    /// <summary>
    /// Teams' own, in all clouds. Exact names: anybody may register one below trafficmanager.net.
    /// </summary>
    public static readonly IReadOnlyList<string> OfTeams =
    [
        "smba.trafficmanager.net",
        "smba.onyx.prod.teams.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
        "frontend.botapi.msg.infra.teams.microsoftonline.cn",
    ];

    private readonly HashSet<string> _named = new(named, StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _covered = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidOperationException">Something is set wrong; the message says what.</exception>
    public static ServiceHosts Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var named = (configuration[Setting] ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Array.Find(named, name => !IsHost(name)) is { } wrong
            ? throw new InvalidOperationException(
                $"Channel__ServiceHosts names \"{wrong}\". Set it to whole names of hosts, divided by semicolons, such as {OfTeams[0]}, or leave it out.")
            : new ServiceHosts(named.Length > 0 ? named : OfTeams, environment.IsDevelopment());
    }

    /// <summary>Whether answers may go there at all.</summary>
    public bool IsFit(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsFit(uri);

    public bool MayHearOfUs(Uri address) => IsFit(address) && (_covered.ContainsKey(address.Authority) || _named.Contains(address.Authority));

    /// <param name="address">As a token of the channel claims it, and only once that token was checked.</param>
    public void Cover(string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            _covered.TryAdd(uri.Authority, true);
        }
    }

    private bool IsFit(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps || (isDevelopment && address.Scheme == Uri.UriSchemeHttp)) && address.UserInfo.Length == 0;

    /// <summary>With a port where it is not the usual one.</summary>
    private static bool IsHost(string name) =>
        Uri.TryCreate($"https://{name}", UriKind.Absolute, out var uri) && string.Equals(uri.Authority, name, StringComparison.OrdinalIgnoreCase);
}
