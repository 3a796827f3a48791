using System.Xml.Linq;

namespace JourneyBot.Eng;

/// <summary>How many tests ended how.</summary>
internal readonly record struct Tally(int Passed, int Failed, int Skipped)
{
    private static readonly XNamespace s_trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public bool IsGood => Failed == 0 && Passed > 0;

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Passed + right.Passed, left.Failed + right.Failed, left.Skipped + right.Skipped);

    /// <summary>Counts the results one by one: the file's own counters leave out what was skipped.</summary>
    public static Tally Read(string trxFile)
    {
        var outcomes = XDocument.Load(trxFile).Descendants(s_trx + "UnitTestResult")
            .Select(result => (string?)result.Attribute("outcome")).ToList();
        var passed = outcomes.Count(outcome => outcome == "Passed");
        var skipped = outcomes.Count(outcome => outcome == "NotExecuted");
        return new(passed, outcomes.Count - passed - skipped, skipped);
    }

    public override string ToString() => $"{Passed} passed, {Failed} failed, {Skipped} skipped";
}
