using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JourneyBot.Workshops.Files;

namespace JourneyBot.Files;

/// <summary>
/// The workshop as a workbook. Every cell is text or a number, never a formula. Text that looks like one is marked all the same, for whoever
/// saves a sheet as CSV.
/// </summary>
internal static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>What a cell takes at most.</summary>
    private const int LongestCell = 32_767;

    private const uint HeadStyle = 1;
    private const uint TextStyle = 2;

    public static byte[] Write(Exported source)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var sheets = new Sheets();
            foreach (var table in SheetTables.Of(source))
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = Sheet(table);
                sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = table.Name });
            }

            workbook.Workbook = new Workbook(sheets);
        }

        return file.ToArray();
    }

    /// <summary>The head stays in sight.</summary>
    private static Worksheet Sheet(SheetTable table)
    {
        var rows = table.Rows.Prepend([.. table.Head]).Select((row, i) => Row(row, i == 0));
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        return new Worksheet(
            new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }),
            new Columns(new Column { Min = 1, Max = (uint)Math.Max(table.Head.Count, 1), Width = 24, CustomWidth = true }),
            new SheetData(rows));
    }

    private static Row Row(IReadOnlyList<object?> cells, bool isHead) => new(cells.Select(cell => Cell(cell, isHead ? HeadStyle : TextStyle)));

    private static Cell Cell(object? value, uint style) => value switch
    {
        null or "" => new Cell { StyleIndex = style },
        double number => new Cell(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = style },
        _ => new Cell(new InlineString(new Text(Storable(value.ToString()!)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        },
    };

    /// <summary>What looks like one of the format's own escapes is not to be read as one.</summary>
    private static string Storable(string text)
    {
        var safe = XmlContent.Of(text).Replace("_x", "_x005F_x", StringComparison.Ordinal);
        return safe.Length <= LongestCell ? safe : Workshops.Forms.PlainText.Shorten(safe, LongestCell);
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Format(0), Format(1), Format(0)));

    private static CellFormat Format(uint font) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = true,
        ApplyAlignment = true,
    };
}
