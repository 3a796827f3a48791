using Microsoft.Extensions.Configuration;

namespace JourneyBot.Storage;

/// <summary>Where the rows are. Checked when read, so that a host with a mistake in its settings does not start.</summary>
/// <param name="Path">The SQLite file.</param>
/// <param name="ConnectionString">Of Table Storage, with key or signature.</param>
/// <param name="Endpoint">Of Table Storage, with the host's own identity.</param>
public sealed record StorageOptions(StorageKind Kind, string Path, string? ConnectionString, Uri? Endpoint)
{
    private const string DefaultPath = ".data/journeybot.db";

    public static StorageOptions Sqlite(string path) => new(StorageKind.Sqlite, path, null, null);

    public static StorageOptions Tables(string connectionString) => new(StorageKind.Tables, DefaultPath, connectionString, null);

    /// <summary>Reads the section Storage (Storage__Kind and so on in the environment).</summary>
    /// <exception cref="InvalidOperationException">Something is missing or not valid; the message says what to set.</exception>
    public static StorageOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Storage");
        var options = new StorageOptions(
            KindOf(section["Kind"]),
            section["Path"] is { Length: > 0 } path ? path : DefaultPath,
            section["ConnectionString"] is { Length: > 0 } connectionString ? connectionString : null,
            EndpointOf(section["Endpoint"]));
        return options is { Kind: StorageKind.Tables, ConnectionString: null, Endpoint: null } or { ConnectionString: not null, Endpoint: not null }
            ? throw new InvalidOperationException("With Storage__Kind=tables set either Storage__ConnectionString or Storage__Endpoint.")
            : options;
    }

    private static StorageKind KindOf(string? kind) => kind?.ToLowerInvariant() switch
    {
        null or "" or "sqlite" => StorageKind.Sqlite,
        "tables" => StorageKind.Tables,
        _ => throw new InvalidOperationException($"Storage__Kind is '{kind}'; it can be sqlite or tables."),
    };

    // A token is not sent in clear text.
    private static Uri? EndpointOf(string? endpoint) =>
        string.IsNullOrEmpty(endpoint) ? null
        : Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri
        : throw new InvalidOperationException($"Storage__Endpoint is '{endpoint}'; it has to be an https address such as https://ACCOUNT.table.core.windows.net.");
}
