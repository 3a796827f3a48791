using JourneyBot.Testing;
using JourneyBot.Workshops;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JourneyBot.Tests.Guides;

/// <summary>A page of docs/guides as it is written.</summary>
internal sealed class GuideFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();
    private readonly MarkdownDocument _document;

    private GuideFile(string path, Language language) =>
        (Path, Language, _document) = (path, language, Markdown.Parse(File.ReadAllText(path), Pipeline));

    public string Path { get; }

    public Language Language { get; }

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public IEnumerable<int> Headings => _document.Descendants<HeadingBlock>().Select(heading => heading.Level);

    public IEnumerable<string?> Anchors => _document.Descendants<HeadingBlock>().Select(heading => $"#{heading.GetAttributes().Id}");

    public IEnumerable<string> Pictures => Targets(isPicture: true);

    public IEnumerable<string> Links => Targets(isPicture: false);

    /// <summary>What each picture is called, for those who do not see it.</summary>
    public IEnumerable<string> Descriptions => _document.Descendants<LinkInline>().Where(link => link.IsImage).Select(TextOf);

    /// <summary>What one says to the bot.</summary>
    public IEnumerable<string> Words => _document.Descendants<CodeInline>().Select(code => code.Content);

    /// <summary>What stands on buttons and above fields.</summary>
    public IEnumerable<string> Labels => _document.Descendants<EmphasisInline>().Where(emphasis => emphasis.DelimiterCount == 2).Select(TextOf);

    public IEnumerable<string> Texts => _document.Descendants<LiteralInline>().Select(text => text.Content.ToString());

    public static IReadOnlyList<GuideFile> In(Language language) =>
    [
        .. Directory.GetFiles(Repository.At("docs", "guides", language.Tag()), "*.md").Order(StringComparer.Ordinal).Select(path => new GuideFile(path, language)),
    ];

    public static GuideFile Of(string name, Language language) => new(Repository.At("docs", "guides", language.Tag(), $"{name}.md"), language);

    private IEnumerable<string> Targets(bool isPicture) =>
        _document.Descendants<LinkInline>().Where(link => link.IsImage == isPicture).Select(link => link.Url!);

    private static string TextOf(ContainerInline container) => string.Concat(container.Descendants<LiteralInline>().Select(text => text.Content.ToString()));
}
