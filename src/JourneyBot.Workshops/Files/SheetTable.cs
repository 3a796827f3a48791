namespace JourneyBot.Workshops.Files;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Rows">Text, numbers (double) or nothing.</param>
public sealed record SheetTable(string Name, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<object?>> Rows);
