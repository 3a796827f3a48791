using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JourneyBot.Testing.Storage;

/// <summary>What is asked of the store.</summary>
public enum TableVerb
{
    Insert,
    Replace,
    Put,
    Delete,
    Find,
    Read,
    Commit,

    /// <summary>Making the table, say.</summary>
    Other,
}

/// <summary>One request to the store, as far as faults tell them apart: <c>e~actions~person~operation</c> is an entry's row, <c>workshop</c> a header (DESIGN 4).</summary>
/// <param name="Row">Empty where a request has no row of its own: the first one of a transaction.</param>
public sealed partial record TableCall(TableVerb Verb, string Partition, string Row)
{
    internal static TableCall Of(string method, string target, bool hasVersion, string body)
    {
        var path = WebUtility.UrlDecode(target.Replace("+", "%2B", StringComparison.Ordinal));
        if (path.Contains("/$batch", StringComparison.Ordinal))
            return Keyed(TableVerb.Commit, PropertiesIn().Match(body));
        var keys = KeysIn().Match(path);
        return method switch
        {
            "POST" when JsonNode.Parse(body) is JsonObject row && row["PartitionKey"] is { } partition =>
                new TableCall(TableVerb.Insert, partition.ToString(), row["RowKey"]!.ToString()),
            "PUT" => Keyed(hasVersion ? TableVerb.Replace : TableVerb.Put, keys),
            "DELETE" => Keyed(TableVerb.Delete, keys),
            "GET" when keys.Success => Keyed(TableVerb.Find, keys),
            "GET" => Keyed(TableVerb.Read, FilterIn().Match(path)),
            _ => new TableCall(TableVerb.Other, "", ""),
        };
    }

    private static TableCall Keyed(TableVerb verb, Match keys) =>
        new(verb, keys.Groups["partition"].Value, keys.Groups["row"].Value);

    [GeneratedRegex("PartitionKey='(?<partition>[^']*)',RowKey='(?<row>[^']*)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeysIn();

    [GeneratedRegex("\"PartitionKey\":\"(?<partition>[^\"]*)\",\"RowKey\":\"(?<row>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PropertiesIn();

    [GeneratedRegex("PartitionKey eq '(?<partition>[^']*)'( and RowKey ge '(?<row>[^']*)')?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FilterIn();
}
