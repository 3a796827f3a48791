using System.Text;
using Xunit;

namespace JourneyBot.Tests.Files;

/// <summary>Reads CSV as RFC 4180 has it and nothing else, so that what is written is checked by another hand.</summary>
internal static class Csv
{
    public static List<List<string>> Read(byte[] file)
    {
        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file[3..]);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        List<List<string>> rows = [[]];
        for (var at = 0; at < text.Length;)
        {
            (var cell, at) = text[at] == '"' ? Quoted(text, at + 1) : Bare(text, at);
            rows[^1].Add(cell);
            if (text[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", text[at..(at + 2)]);
            at += 2;
            rows.Add([]);
        }

        rows.RemoveAt(rows.Count - 1);
        return rows;
    }

    private static (string Cell, int At) Bare(string text, int at)
    {
        var end = text.IndexOfAny([',', '\r', '\n', '"'], at);
        return (text[at..end], end);
    }

    private static (string Cell, int At) Quoted(string text, int at)
    {
        var cell = new StringBuilder();
        while (text[at] != '"' || text[at + 1] == '"')
        {
            cell.Append(text[at]);
            at += text[at] == '"' ? 2 : 1;
        }

        return (cell.ToString(), at + 1);
    }
}
