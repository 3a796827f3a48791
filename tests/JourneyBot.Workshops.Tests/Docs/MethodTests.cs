using JourneyBot.Testing;

namespace JourneyBot.Workshops.Tests.Docs;

/// <summary>docs/method.md says what became of each row of the method.</summary>
public class MethodTests
{
    private const int Rows = 156;
    private static readonly string[] States = ["done", "later", "left out"];

    /// <summary>The cells of each row, without what is around them.</summary>
    private static readonly IReadOnlyList<string[]> Table =
        [.. File.ReadLines(Repository.At("docs", "method.md"))
            .Where(line => line.StartsWith("| A", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|').Select(cell => cell.Trim(' ', '`')).ToArray())];

    [Fact]
    public void EveryRow_AppearsOnce_InOrder() =>
        Assert.Equal(Enumerable.Range(1, Rows).Select(row => $"A{row:000}"), Table.Select(cells => cells[0]));

    [Fact]
    public void EveryRow_HasAStateAndSaysWhatTheUserSees() => Assert.All(Table, cells =>
    {
        Assert.Contains(cells[1], States);
        Assert.Matches("[.?]\"?$", cells[2]);
    });

    [Fact]
    public void RowThatIsDone_NamesAFileAndATestThatExist() => Assert.All(Table.Where(cells => cells[1] == "done"), cells =>
    {
        Assert.Equal(5, cells.Length);
        Assert.StartsWith("src/", cells[3], StringComparison.Ordinal);
        Assert.StartsWith("tests/", cells[4], StringComparison.Ordinal);
        Assert.All(cells[3..], file => Assert.True(File.Exists(Repository.At(file.Split('/'))), $"{cells[0]}: {file}"));
    });

    [Fact]
    public void RowOfLater_NamesNoFile() =>
        Assert.All(Table.Where(cells => cells[1] != "done"), cells => Assert.All(cells.Skip(3), Assert.Empty));
}
