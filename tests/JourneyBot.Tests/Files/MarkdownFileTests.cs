using System.Text;
using System.Text.RegularExpressions;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Files;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Words;
using Xunit;

namespace JourneyBot.Tests.Files;

public sealed partial class MarkdownFileTests
{
    public static TheoryData<string, Language> Moments => Files.Moments;

    [Theory, MemberData(nameof(Moments))]
    public void Markdown_HoldsOurMarkupOnly(string name, Language language)
    {
        foreach (var line in Lines(Files.Of(name, language)))
        {
            var text = Ours().Replace(Escaped().Replace(line, "x"), string.Empty);

            Assert.DoesNotMatch(@"[`*_\[\]<>#|~&:@]|^\s*[-+=]|www[.]|^\d+[.]", text);
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public void Markdown_SaysAllThatTheMapHolds(string name, Language language)
    {
        var source = Files.Of(name, language);
        var map = JourneyMap.Of(source.Journey, language);
        var text = string.Join('\n', Lines(source).Select(line => Escaped().Replace(line, escaped => escaped.Value[1..])));

        Assert.All(map.Lanes.SelectMany(lane => lane.Cells).SelectMany(cell => cell).SelectMany(item => item.Notes.Prepend(item.Text)), line =>
            Assert.Contains(Told(line).ReplaceLineEndings(" ").Replace('\t', ' '), text, StringComparison.Ordinal));
        Assert.All(map.Columns, column => Assert.Contains($"## {column.Number}. {column.Name}".Replace('\t', ' '), text, StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_OfAnUnfinishedWorkshop_SaysSo() =>
        Assert.Contains("This is the map so far", string.Join('\n', Lines(Files.Of("empty", Language.English))), StringComparison.Ordinal);

    /// <summary>A label is set apart.</summary>
    private static string Told(Line line) => string.Concat(line.Runs.Select(run => run.Tone == Tone.Label ? run.Text.TrimEnd() + " " : run.Text));

    private static string[] Lines(Exported source) => Encoding.UTF8.GetString(MarkdownFile.Write(source)).Split('\n');

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Escaped();

    [GeneratedRegex("^(#{1,3} |(  )?- )", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Ours();
}
