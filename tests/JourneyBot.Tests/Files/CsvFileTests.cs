using System.Globalization;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Files;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Xunit;

namespace JourneyBot.Tests.Files;

public sealed class CsvFileTests
{
    public static TheoryData<string, Language> Moments => Files.Moments;

    [Theory, MemberData(nameof(Moments))]
    public void Csv_HasARowForEachEntryThatCounts_AsWideAsItsHead(string name, Language language)
    {
        var source = Files.Of(name, language);
        var rows = Csv.Read(CsvFile.Write(source));

        Assert.Equal(StepIds.All.Sum(step => source.Journey.Ledger.Of(step).Count), rows.Count - 1);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(rows[0].Count, rows[0].Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(language == Language.Japanese ? "ステップ" : "Step", rows[0][0]);
        Assert.Equal(rows.Count - 1, rows.Skip(1).Select(row => row[2]).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory, MemberData(nameof(Moments))]
    public void Csv_HoldsAllThatWasAnswered_AndNoFormula(string name, Language language)
    {
        var source = Files.Of(name, language);
        var rows = Csv.Read(CsvFile.Write(source));
        var cells = rows.SelectMany(row => row).ToList();

        Assert.DoesNotContain(cells, cell => cell.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]
            && !decimal.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
        var byLabel = rows.Skip(1).ToDictionary(row => row[2], StringComparer.Ordinal);
        Assert.All(StepIds.All.SelectMany(source.Journey.Ledger.Of), entry => Assert.All(Written(entry), text =>
            Assert.Contains(byLabel[entry.Label], cell => cell == text || cell == "'" + text)));
    }

    [Theory]
    [InlineData("\t=1+1")]
    [InlineData("\r-1")]
    [InlineData(" =1+1")]
    [InlineData("\u200b@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    public void Name_ThatASpreadsheetWouldCalculate_IsText(string name)
    {
        var source = Files.Of("retail", Language.English);
        source = source with { People = [source.People[0] with { Id = source.Journey.Ledger.Entries[0].Key.Author, Name = name }] };

        Assert.Equal("'" + name, Csv.Read(CsvFile.Write(source))[1][3]);
    }

    [Fact]
    public void Csv_OfTheRetailExample_SaysWhereAnActionBelongs_AndKeepsNumbers()
    {
        var source = Files.Of("retail", Language.English);
        var rows = Csv.Read(CsvFile.Write(source));
        var action = source.Journey.Phases[0].Actions[0];
        var score = source.Journey.Ledger.Of(StepId.Emotions, "emotions").First(entry => entry.Answers["score"] == "-2");

        Assert.Equal(source.Journey.Phases[0].Name, rows.Single(row => row[2] == action.Label)[6]);
        Assert.Contains("-2", rows.Single(row => row[2] == score.Label));
        Assert.NotEmpty(rows.Single(row => row[2] == score.Label)[6]);
    }

    [Fact]
    public void Csv_LeavesOutWhatWasWithdrawnOrHidden_AndMarksWhatWasParked()
    {
        var retail = Moment.Of("retail", Language.English);
        var actions = retail.Journey.Ledger.Of(StepId.Actions);
        var journey = Journey.Fold(
            [
                .. retail.Journey.Ledger.All,
                After(retail, 1, new Withdraw(actions[0].Identity)),
                After(retail, 2, new SetAside(actions[1].Identity, Aside.Hidden)),
                After(retail, 3, new SetAside(actions[2].Identity, Aside.Parked)),
                After(retail, 4, new Merge(actions[3].Identity, actions[4].Identity)),
            ],
            []);
        var rows = Csv.Read(CsvFile.Write(Files.At(retail.At(StepId.Measures), retail with { Journey = journey })));

        string? State(int action) => rows.Find(row => row[2] == actions[action].Label)?[7];
        Assert.Equal([null, null, "parked", $"merged into {actions[4].Label}", ""], Enumerable.Range(0, 5).Select(State));
    }

    /// <summary>What was typed, a field each.</summary>
    private static IEnumerable<string> Written(Contributed entry) => StepCatalog.Form(entry.Key.Step, entry.Form)!.Fields
        .Where(field => field is ShortTextField or LongTextField && entry.Answers.Has(field.Id))
        .Select(field => string.Join('\n', entry.Answers.All(field.Id)));

    private static Entry After(Moment moment, int number, Payload payload) => new(
        new EntryKey(StepId.Actions, Moment.Leader.Id, Operation.Of("after", number.ToString(CultureInfo.InvariantCulture))),
        moment.Journey.Ledger.All[^1].At.AddSeconds(number),
        payload,
        "after");
}
