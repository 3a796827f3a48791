using AdaptiveCards;
using Newtonsoft.Json;
using Xunit;

namespace Sdk.Tests.Cards;

public sealed class TableTests
{
    [Fact]
    public void Table_WritesRowsThenColumns()
    {
        var table = new AdaptiveTable
        {
            FirstRowAsHeaders = true,
            ShowGridLines = false,
            GridStyle = AdaptiveContainerStyle.Accent,
            Columns = { new() { Width = 2 }, new() { PixelWidth = 40, HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right } },
            Rows = { new AdaptiveTableRow { Style = AdaptiveContainerStyle.Emphasis, Cells = { Cell("Phase"), Cell("Mean") } } },
        };

        Assert.Equal(
            """{"type":"Table","rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"Phase","wrap":true}]},{"type":"TableCell","items":[{"type":"TextBlock","text":"Mean","wrap":true}]}],"style":"emphasis"}],"columns":[{"width":2},{"horizontalCellContentAlignment":"right","width":"40px"}],"gridStyle":"accent","showGridLines":false,"firstRowAsHeaders":true}""",
            JsonConvert.SerializeObject(table));
    }

    [Fact]
    public void TableCell_CallsItselfAContainer_UnlessItIsToldItsType()
    {
        Assert.Equal("Container", new AdaptiveTableCell().Type);
        Assert.Equal("TableCell", Cell("x").Type);
    }

    private static AdaptiveTableCell Cell(string text) =>
        new() { Type = AdaptiveTableCell.TypeName, Items = { new AdaptiveTextBlock(text) { Wrap = true } } };
}
