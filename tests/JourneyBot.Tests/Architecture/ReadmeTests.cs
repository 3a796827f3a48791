using JourneyBot.Testing;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Xunit;

namespace JourneyBot.Tests.Architecture;

/// <summary>README.md and README.ja.md are one text in two languages.</summary>
public sealed class ReadmeTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private static readonly MarkdownDocument English = Read("README.md");
    private static readonly MarkdownDocument Japanese = Read("README.ja.md");

    [Fact]
    public void Headings_AreAsMany_OfTheSameLevels() => Assert.Equal(Headings(English), Headings(Japanese));

    /// <summary>Commands, settings, files and packages.</summary>
    [Fact]
    public void Codes_AreTheSame() => Assert.Equal(Codes(English), Codes(Japanese));

    /// <summary>What is explained behind # may differ.</summary>
    [Fact]
    public void CommandsToRun_AreTheSame() => Assert.Equal(Commands(English), Commands(Japanese));

    [Fact]
    public void Tables_HaveAsManyRows() => Assert.Equal(Rows(English), Rows(Japanese));

    [Fact]
    public void Links_LeadToTheOtherLanguage_AndToWhatIsThere()
    {
        Assert.Contains("README.ja.md", Links(English));
        Assert.Contains("README.md", Links(Japanese));
        Assert.All(Links(English).Concat(Links(Japanese)), target => Assert.True(Path.Exists(Repository.At(target)), target));
    }

    private static MarkdownDocument Read(string name) => Markdown.Parse(File.ReadAllText(Repository.At(name)), Pipeline);

    private static IEnumerable<int> Headings(MarkdownDocument page) => page.Descendants<HeadingBlock>().Select(heading => heading.Level);

    private static IEnumerable<string> Codes(MarkdownDocument page) =>
        page.Descendants<CodeInline>().Select(code => code.Content).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Commands(MarkdownDocument page) =>
        page.Descendants<FencedCodeBlock>().SelectMany(block => block.Lines.ToString().Split('\n')).Select(line => line.Split('#')[0].Trim());

    private static IEnumerable<int> Rows(MarkdownDocument page) => page.Descendants<Markdig.Extensions.Tables.Table>().Select(table => table.Count);

    private static List<string> Links(MarkdownDocument page) =>
        [.. page.Descendants<LinkInline>().Select(link => link.Url!.Split('#')[0]).Where(url => !url.StartsWith("https://", StringComparison.Ordinal))];
}
