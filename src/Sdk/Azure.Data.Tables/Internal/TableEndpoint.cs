using System;

namespace Azure.Data.Tables.Internal;

/// <summary>
/// The parts of an endpoint: <c>https://ACCOUNT.table.core.windows.net/TABLE?SAS</c>, or with the account in the path as
/// emulators have it, <c>http://127.0.0.1:10002/ACCOUNT/TABLE</c>. The table may be missing.
/// </summary>
internal sealed class TableEndpoint
{
    private TableEndpoint(Uri account, string accountName, string sas) => (Account, AccountName, Sas) = (account, accountName, sas);

    /// <summary>Without table and query.</summary>
    public Uri Account { get; }

    public string AccountName { get; }

    /// <summary>The query, which is a shared access signature, null if there is none.</summary>
    public string Sas { get; }

    /// <param name="uri">The endpoint.</param>
    /// <param name="table">The table that the path may end with, or null if it names none.</param>
    public static TableEndpoint Parse(Uri uri, string table = null)
    {
        ArgumentNullException.ThrowIfNull(uri, "endpoint");
        var segments = Segments(uri);
        var path = uri.AbsolutePath.TrimEnd('/');
        if (table is not null && segments.Length > 0 && string.Equals(segments[^1], table, StringComparison.OrdinalIgnoreCase) && !IsAccount(uri, segments.Length - 1))
            path = path[..path.LastIndexOf('/')];
        return new TableEndpoint(
            new UriBuilder(uri) { Path = path, Query = "" }.Uri,
            segments.Length > 0 && IsAccount(uri, 0) ? segments[0] : uri.Host.Split('.')[0],
            uri.Query.Length > 1 ? uri.Query[1..] : null);
    }

    /// <summary>The table that an endpoint names in its path, null if it names none.</summary>
    public static string TableIn(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri, "endpoint");
        var segments = Segments(uri);
        return segments.Length > 0 && !IsAccount(uri, segments.Length - 1) ? Uri.UnescapeDataString(segments[^1]) : null;
    }

    /// <summary>A signature in clear text is anybody's: only to this machine itself.</summary>
    public TableEndpoint RequireTls() =>
        Account.Scheme == Uri.UriSchemeHttps || Account.IsLoopback
            ? this
            : throw new ArgumentException("A shared access signature is not sent without https.", "endpoint");

    // Where the host is an address, the first segment is the account.
    private static bool IsAccount(Uri uri, int segment) => segment == 0 && uri.HostNameType is not UriHostNameType.Dns;

    private static string[] Segments(Uri uri) => uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
