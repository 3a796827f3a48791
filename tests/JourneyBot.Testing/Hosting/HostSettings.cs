namespace JourneyBot.Testing.Hosting;

/// <summary>What a host is started with: the environment variables an operator would set.</summary>
public sealed record HostSettings
{
    private HostSettings(IReadOnlyDictionary<string, string> variables) => Variables = variables;

    public IReadOnlyDictionary<string, string> Variables { get; }

    /// <summary>No app id: requests carry no token. The product allows that in Development on loopback only.</summary>
    public static HostSettings Anonymous { get; } = new(new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        [Pace] = "0",
    });

    /// <summary>As deployed. Whoever uses it brings the app id and the rest, see <c>TokenIssuer.HostVariables</c>.</summary>
    public static HostSettings Production { get; } = new(new Dictionary<string, string>
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        [Pace] = "0",
    });

    /// <summary>Tests do in seconds what people do in an hour, so their hosts have no pace unless it is what they are about.</summary>
    private const string Pace = "Pace__Hosts";

    /// <summary>One of so many hosts, which together keep to what Teams takes.</summary>
    public HostSettings Paced(int hosts) => With(Pace, $"{hosts}");

    /// <summary>For what sends more than people do.</summary>
    public HostSettings Unlimited() => With(
        from whose in (string[])["Conversation", "Tenant"]
        from what in (string[])["Burst", "PerMinute"]
        select KeyValuePair.Create($"Limits__{whose}{what}", "1000000"));

    public HostSettings With(string name, string value) => With(new Dictionary<string, string> { [name] = value });

    public HostSettings With(IEnumerable<KeyValuePair<string, string>> more)
    {
        var all = new Dictionary<string, string>(Variables);
        foreach (var (name, value) in more)
            all[name] = value;
        return new(all);
    }

    /// <summary>The embedded database in that folder; two hosts with one folder share it.</summary>
    public HostSettings WithSqlite(string folder) =>
        With("Storage__Kind", "sqlite").With("Storage__Path", Path.Combine(folder, "journeys.db"));

    public HostSettings WithTables(string connectionString) =>
        With("Storage__Kind", "tables").With("Storage__ConnectionString", connectionString);
}
