using System.Diagnostics;
using System.Text;
using JourneyBot.Testing;

namespace JourneyBot.OfficeCheck;

/// <summary>LibreOffice Calc without a window. What it would have to repair it does not open so.</summary>
internal static class LibreOffice
{
    /// <summary>Comma, quotes, UTF-8, from the first line; as shown: no; formulas: no; each sheet its own file.</summary>
    private const string EachSheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    /// <returns>Rows of cells for each sheet, in their order; null when it opens nothing.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>?> ReadAsync(byte[] workbook)
    {
        using var folder = new ScratchFolder();
        await File.WriteAllBytesAsync(folder.File("workshop.xlsx"), workbook);
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--convert-to", EachSheet, "workshop.xlsx"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var office = Process.Start(start) ?? throw new InvalidOperationException("soffice did not start.");
        var told = await office.StandardOutput.ReadToEndAsync();
        await office.WaitForExitAsync();

        // "Writing sheet Map -> /somewhere/workshop-Map.csv"
        var files = told.Split('\n').Select(line => line.Split(" -> ")).Where(parts => parts.Length == 2).Select(parts => parts[1].Trim()).ToList();
        return files.Count == 0 ? null : [.. files.Select(file => Rows(File.ReadAllText(file, Encoding.UTF8)))];
    }

    private static List<IReadOnlyList<string>> Rows(string csv)
    {
        var (rows, row, cell, isQuoted) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"' && isQuoted && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                cell.Append(csv[i++]);
            }
            else if (csv[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (csv[i] is ',' or '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(csv[i]);
            }
        }

        return rows;
    }
}
