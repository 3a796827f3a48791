using Azure.Data.Tables;
using Microsoft.Extensions.Configuration;

namespace JourneyBot.Storage;

/// <summary>Where the rows are. Checked when read, so that a host with a mistake in its settings does not start.</summary>
/// <param name="Path">The SQLite file.</param>
/// <param name="ConnectionString">Of Table Storage, with key or signature.</param>
/// <param name="Endpoint">Of Table Storage, with the host's own identity.</param>
public sealed record StorageOptions(StorageKind Kind, string Path, string? ConnectionString, Uri? Endpoint)
{
    private const string DefaultPath = ".data/journeybot.db";

    /// <summary>The client id of the managed identity, where the host has several; null: the only one.</summary>
    public string? Identity { get; init; }

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
            ConnectionStringOf(section["ConnectionString"]),
            EndpointOf(section["Endpoint"])) { Identity = IdentityOf(configuration) };
        return options switch
        {
            { Kind: StorageKind.Tables, ConnectionString: null, Endpoint: null } or { ConnectionString: not null, Endpoint: not null } =>
                throw new InvalidOperationException("With Storage__Kind=tables set either Storage__ConnectionString or Storage__Endpoint."),
            { Kind: StorageKind.Sqlite } and ({ ConnectionString: not null } or { Endpoint: not null }) =>
                throw new InvalidOperationException(
                    "Storage__ConnectionString or Storage__Endpoint is set, but workshops would go to a file, since Storage__Kind is sqlite or not set. Set Storage__Kind=tables, or take the other out."),
            _ => options,
        };
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

    // It is a secret and stays out of the sentence.
    private static string? ConnectionStringOf(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            _ = new TableServiceClient(text);
            return text;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new InvalidOperationException(
                "Storage__ConnectionString is no connection string. Set it as the storage account shows it under \"Access keys\", or to TableEndpoint=https://ACCOUNT.table.core.windows.net;SharedAccessSignature=...", wrong);
        }
    }

    /// <summary>A bot that is a user-assigned identity uses the same one for its rows, unless another is named.</summary>
    private static string? IdentityOf(IConfiguration configuration) =>
        configuration["AZURE_CLIENT_ID"] is { Length: > 0 } named ? named
        : string.Equals(configuration["MicrosoftAppType"], "UserAssignedMSI", StringComparison.OrdinalIgnoreCase) ? configuration["MicrosoftAppId"]
        : null;
}
