using System.Text;
using Azure.Data.Tables;

namespace JourneyBot.Storage.Tables;

/// <summary>A text as properties of a row. One property holds 32,768 characters; a longer text goes on in the next ones.</summary>
internal static class TableText
{
    private const int Longest = 32_768;
    private const string Name = "Content";

    public static void Write(TableEntity row, string text)
    {
        row[Name] = text.Length <= Longest ? text : text[..Cut(text, 0)];
        var part = 2;
        for (var at = Cut(text, 0); at < text.Length; at = Cut(text, at), part++)
        {
            row[$"{Name}{part}"] = text[at..Cut(text, at)];
        }
    }

    public static string Read(TableEntity row)
    {
        var first = row.GetString(Name) ?? "";
        if (first.Length < Longest - 1)
        {
            return first;
        }

        var text = new StringBuilder(first);
        for (var part = 2; row.GetString($"{Name}{part}") is { } more; part++)
        {
            text.Append(more);
        }

        return text.ToString();
    }

    // Not within a surrogate pair: its halves alone are no text, and would not survive the way.
    private static int Cut(string text, int from)
    {
        var to = Math.Min(from + Longest, text.Length);
        return to < text.Length && char.IsHighSurrogate(text[to - 1]) ? to - 1 : to;
    }
}
