using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace JourneyBot.Tests.Files;

/// <summary>
/// What a file says, as a reader of it sees it: a workbook is packed, and a picture breaks its lines. Without white space, so that what is
/// looked for in it is found wherever a line ends.
/// </summary>
internal static class Letters
{
    public static string In(string name, byte[] file) => Of(Path.GetExtension(name) switch
    {
        ".xlsx" => Workbook(file),
        ".svg" => XElement.Parse(Encoding.UTF8.GetString(file)).Value,
        _ => Encoding.UTF8.GetString(file),
    });

    public static string Of(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Workbook(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return string.Concat(document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet.InnerText));
    }
}
