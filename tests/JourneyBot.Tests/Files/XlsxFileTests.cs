using System.Collections.Concurrent;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JourneyBot.Files;
using JourneyBot.Testing.Files;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Files;
using Xunit;

namespace JourneyBot.Tests.Files;

public sealed class XlsxFileTests
{
    private static readonly ConcurrentDictionary<(string, Language), byte[]> Written = new();

    public static TheoryData<string, Language> Moments => Files.Moments;

    [Theory, MemberData(nameof(Moments))]
    public void Workbook_IsValid_AndHoldsNoFormula(string name, Language language)
    {
        using var document = Open(name, language);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => error.Description));
        Assert.DoesNotContain(Cells(document), cell => cell.CellFormula is not null);
        Assert.Equal(4, document.WorkbookPart!.WorksheetParts.Count());
    }

    [Theory, MemberData(nameof(Moments))]
    public void Workbook_HoldsTheSameEntriesAndFiguresAsTheOtherFiles(string name, Language language)
    {
        var source = Files.Of(name, language);
        using var document = Open(name, language);
        var rows = Rows(document, 3);
        var table = EntryTable.Of(source);

        Assert.Equal(table.Rows.Prepend(table.Head).Select(row => string.Join('\t', row)), rows.Select(row => string.Join('\t', row)));
        Assert.Equal(source.Journey.Measures.Count, Rows(document, 1).Count - 1);
        var means = Rows(document, 0)[1].Skip(1).Take(source.Journey.Phases.Count).Select(cell => cell.Length == 0 ? (double?)null : double.Parse(cell, CultureInfo.InvariantCulture));
        Assert.Equal(source.Journey.Feelings.Curve.Take(source.Journey.Phases.Count), means);
    }

    [Theory, MemberData(nameof(Moments))]
    public async Task Workbook_HoldsTheFiguresThatItsJsonRestores(string name, Language language)
    {
        var source = Files.Of(name, language);
        using var document = Open(name, language);
        var restored = await Restored.FromAsync(JsonFile.Write(source));

        Assert.Empty(WorkbookFigures.Differences([.. Enumerable.Range(0, 4).Select(sheet => Rows(document, sheet))], restored.Journey));
    }

    [Fact]
    public void Scores_AreNumbers_AndALabelIsSetApart()
    {
        using var document = Open("retail", Language.English);

        Assert.Contains(Cells(document), cell => cell.DataType?.Value == CellValues.Number && cell.InnerText == "-2");
        Assert.Contains(Rows(document, 0).SelectMany(row => row), cell => cell.StartsWith("1HMZ ▶ Start", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "Map", "Measures", "Persona", "Raw")]
    [InlineData(Language.Japanese, "マップ", "施策", "ペルソナ", "全回答")]
    public void Sheets_AreNamedInTheWorkshopsLanguage(Language language, params string[] names)
    {
        using var document = Open("retail", language);

        Assert.Equal(names, document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    /// <summary>Written once for all that look at it.</summary>
    private static SpreadsheetDocument Open(string name, Language language) => SpreadsheetDocument.Open(
        new MemoryStream(Written.GetOrAdd((name, language), _ => XlsxFile.Write(Files.Of(name, language)))), isEditable: false);

    private static IEnumerable<Cell> Cells(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>());

    private static List<List<string>> Rows(SpreadsheetDocument document, int sheet)
    {
        var id = document.WorkbookPart!.Workbook.Descendants<Sheet>().ElementAt(sheet).Id!.Value!;
        var part = (WorksheetPart)document.WorkbookPart.GetPartById(id);
        return [.. part.Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => Unescape(cell.InnerText)).ToList())];
    }

    private static string Unescape(string text) => text.Replace("_x005F_x", "_x", StringComparison.Ordinal);
}
