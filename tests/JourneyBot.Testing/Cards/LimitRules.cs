using System.Text;

namespace JourneyBot.Testing.Cards;

/// <summary>What a card may weigh and how wide it may be.</summary>
internal static class LimitRules
{
    private const string Version = "1.5";

    /// <summary>The newest that Teams draws in the place of a link; it has no Action.Execute.</summary>
    private const string OfLinks = "1.3";
    private const int Bytes = 20_000;
    private const int Units = 13_000;
    private const int Columns = 2;

    public static IEnumerable<string> Faults(CardTree card, string json)
    {
        if (card.Nodes is [var root, ..] && root.Text("version") is { } version and not Version && !(version == OfLinks && card.Nodes.All(node => node.Text("type") != "Action.Execute")))
        {
            yield return $"card: version {version} is not {Version}, the newest that Teams draws";
        }

        var sent = WithoutIndents(json);
        if (Encoding.UTF8.GetByteCount(sent) is > Bytes and var bytes)
        {
            yield return $"card: {bytes:N0} bytes of UTF-8 are more than {Bytes:N0}";
        }

        if (sent.Length > Units)
        {
            yield return $"card: {sent.Length:N0} UTF-16 units are more than {Units:N0}";
        }

        foreach (var set in card.Nodes.Where(node => node.Type == "ColumnSet" && node.List("columns").Count() > Columns))
        {
            yield return set.Fault($"has more than {Columns} columns, too many for a phone");
        }
    }

    /// <summary>The JSON with its escapes as they are, but without the white space between its parts.</summary>
    private static string WithoutIndents(string json)
    {
        var sent = new StringBuilder(json.Length);
        var (quoted, escaped) = (false, false);
        foreach (var c in json)
        {
            quoted ^= c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            if (quoted || !char.IsWhiteSpace(c))
            {
                sent.Append(c);
            }
        }

        return sent.ToString();
    }
}
