using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Tests.Steps;

namespace JourneyBot.Workshops.Tests.Importing;

/// <summary>Tables as spreadsheets give them: CSV as text, or cells between tabs.</summary>
public class PastedTableTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory]
    [InlineData("Action,Tone,Source\nsees it,good,survey\nwaits,bad,")]
    [InlineData("\uFEFFAction;Tone;Source\r\nsees it;Good;survey\r\nwaits;Bad;\r\n")]
    [InlineData("行動\t良し悪し\t情報源\nsees it\t良い\tsurvey\nwaits\t困る\t")]
    [InlineData("\"What they do\",\"Tone\",\"Source\"\n\"sees it\",\"good\",\"survey\"\n\"waits\",bad,")]
    public void Table_WithAHeadInEitherLanguage_IsReadByItsColumns(string text)
    {
        var import = Read(text, StepId.Actions);

        Assert.Equal([("sees it", "good", "survey"), ("waits", "bad", null)], import.Entries.Select(answers => (answers["what"], answers["tone"], answers["source"])));
        Assert.Empty(import.Skipped);
        Assert.Empty(import.Unused);
    }

    /// <summary>Found by the fuzzer: each of thousands of headings was looked for in every field of every form, which took seconds.</summary>
    [Fact]
    public void TextOfCommasAlone_IsNoTable() =>
        Assert.Null(PastedTable.Find(string.Concat(Enumerable.Repeat("2\",\"x", Import.MostText / 5)), [.. StepCatalog.All.SelectMany(step => step.Forms)]));

    [Fact]
    public void QuotedCells_HoldDelimitersQuotesAndLineEnds() => Assert.Equal(
        [["a,b", "say \"hi\"", "two\nlines"], ["5\" screen", "", "open\nend"]],
        CsvReader.Read("\uFEFF\"a,b\", \"say \"\"hi\"\"\",\"two\r\nlines\"\r\n5\" screen,,\"open\nend", ','));

    [Theory]
    [InlineData("", 1)]
    [InlineData("\n\n", 1)]
    [InlineData("a\n\nb", 3)]
    [InlineData("\"", 1)]
    [InlineData("\"\"\"", 1)]
    [InlineData(",", 1)]
    public void AnyText_HasRows(string text, int rows) => Assert.Equal(rows, CsvReader.Read(text, ',').Count);

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public void Formula_IsText(string cell)
    {
        var import = Read($"Action\tSource\n{cell}\t{cell}", StepId.Actions);

        var only = Assert.Single(import.Entries);
        Assert.Equal((cell, cell), (only["what"], only["source"]));
    }

    [Fact]
    public void Row_ThatDoesNotFit_SaysWhy_AndTheOthersStay()
    {
        var import = Read("Action,Tone\nsees it,great\n,good\nwaits,bad,and more\nSEES IT,\nsees it,\n", StepId.Actions);

        Assert.Equal(["SEES IT"], import.Entries.Select(answers => answers["what"]));
        Assert.Equal([(2, SkipReason.Unfit), (3, SkipReason.Unfit), (4, SkipReason.Unfit), (6, SkipReason.Duplicate)], import.Skipped.Select(line => (line.Number, line.Reason)));
        Assert.IsType<AnswerDoesNotFit>(import.Skipped[0].Why);
        Assert.IsType<AnswerIsMissing>(import.Skipped[1].Why);
    }

    [Fact]
    public void Column_ThatNamesNothing_IsNamedAndLeftOut() =>
        Assert.Equal(["ID", "Colour"], Read("ID,Action,Colour,Tone\n1,sees it,red,good", StepId.Actions).Unused);

    [Theory]
    [InlineData("sees it, asks a friend\nwaits, leaves")]
    [InlineData("Tone,Source\ngood,survey")]
    [InlineData("Action,Action\nsees it,waits")]
    [InlineData("Action\nsees it")]
    [InlineData("")]
    public void Text_WithoutAHead_IsNoTable(string text) => Assert.Null(PastedTable.Find(text, StepCatalog.Of(StepId.Actions).Forms));

    [Fact]
    public void Things_AreNamedByLabelOrByWhatTheySay()
    {
        var trip = new Trip();
        var table = $"Action,Channel\nsees it,website\n\"tries it, BUYS it\",店舗\n{Label.Of(trip.Sees)} {Label.Of(trip.Buys)},app\nshop,app\n";

        var import = PastedTable.Find(table, StepCatalog.Of(StepId.Touchpoints).Forms)!.Read(trip.Fold(), Today);

        Assert.Equal(
            [[trip.Sees], [trip.Tries, trip.Buys], [trip.Sees, trip.Buys]],
            import.Entries.Select(answers => answers.All("actions").Select(label => trip.Fold().Ledger.Labels.Find(label)!)));
        Assert.Equal(["website", "shop", "app"], import.Entries.Select(answers => answers["channel"]));
        Assert.Equal("shop", Assert.IsType<AnswerDoesNotFit>(Assert.Single(import.Skipped).Why).Text);
    }

    [Fact]
    public void Thing_ThatSeveralAreCalled_IsNotGuessed()
    {
        var trip = new Trip();
        trip.Meet("website", trip.Sees, trip.Tries);
        var table = "接点,点数\nwebsite,-1\n公式サイト,-1\nsees it × website,-1\n";

        var import = PastedTable.Find(table, StepCatalog.Of(StepId.Emotions).Forms)!.Read(trip.Fold(), Today);

        Assert.Equal(trip.Contact(trip.Sees), Assert.Single(import.Entries)["contact"]);
        Assert.Equal(2, import.Skipped.Count);
    }

    private static Import Read(string text, StepId step) => PastedTable.Find(text, StepCatalog.Of(step).Forms)!.Read(Journey.Fold(Array.Empty<Entry>(), []), Today);
}
