using System.Buffers;
using System.Text;

namespace JourneyBot.Workshops.Files;

/// <summary>The entries as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8.</summary>
public static class CsvFile
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    public static byte[] Write(Exported source)
    {
        var table = EntryTable.Of(source);
        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Head))
        {
            text.AppendJoin(',', row.Select(Quote)).Append("\r\n");
        }

        return [.. Encoding.Preamble, .. Encoding.GetBytes(text.ToString())];
    }

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(Quoted)
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;
}
