using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Permissions;

/// <summary>docs/roles.md shows an administrator the same table that the host is held to.</summary>
public sealed class RolesPageTests
{
    private const string Begin = "<!-- the table: written by RolesPageTests -->\n";
    private const string End = "<!-- end of the table -->";

    private static readonly (string Title, Asker Asker)[] Columns =
    [
        ("facilitator", Asker.Facilitator), ("author", Asker.Author), ("participant", Asker.Participant), ("observer", Asker.Observer),
        ("facilitator, from their own chat", Asker.FacilitatorInTheirPersonalChat),
    ];

    [Fact]
    public void Page_ShowsTheTable()
    {
        var page = File.ReadAllText(Repository.At("docs", "roles.md"));
        var from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var shown = page[from..page.IndexOf(End, StringComparison.Ordinal)];

        Assert.True(Table() == shown, $"docs/roles.md is out of date. Between its marks put:\n{Table()}");
    }

    private static string Table()
    {
        var head = $"| command | {string.Join(" | ", Columns.Select(column => column.Title))} | all others there are told |\n|---|{string.Concat(Columns.Select(_ => ":-:|"))}---|\n";
        return head + string.Concat(RoleTable.Rows.Select(row => $"| {row.Says} | {string.Join(" | ", Columns.Select(column => Mark(row, column.Asker)))} | {Told(row)} |\n"));
    }

    private static string Mark(Row row, Asker asker) => row.RefusalTo(asker) is null ? "yes" : "-";

    private static string Told(Row row) => string.Join(' ', Columns[..4].Select(column => row.RefusalTo(column.Asker)).OfType<Type>().Distinct().Select(Refusals.Say));
}
