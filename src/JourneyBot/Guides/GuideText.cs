using JourneyBot.Maps;
using JourneyBot.Workshops;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace JourneyBot.Guides;

/// <summary>A guide's text as HTML. Written in Markdown alone: what looks like HTML in it is shown as text.</summary>
public sealed record GuideText(string Title, string Html)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static GuideText Of(Guide guide, Language language) => Read(PageAsset.Read($"JourneyBot.Guides.{language.Tag()}/{guide.Name}.md"), guide, language);

    /// <exception cref="InvalidOperationException">A link leads to what is not served here.</exception>
    public static GuideText Read(string markdown, Guide guide, Language language)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
        {
            var url = link.Url ?? string.Empty;
            link.Url = link.IsImage ? PictureOf(link, url, guide) : PageOf(url, guide, language);
        }

        var title = document.Descendants<HeadingBlock>().First().Inline!.Descendants<LiteralInline>();
        return new GuideText(string.Concat(title.Select(part => part.Content.ToString())), document.ToHtml(Pipeline));
    }

    /// <summary>From the place in the clone to the address here.</summary>
    private static string PictureOf(LinkInline picture, string url, Guide guide)
    {
        var name = url[(url.LastIndexOf('/') + 1)..];
        picture.GetAttributes().AddProperty("loading", "lazy");
        return GuidePicture.Names.Contains(name) ? $"{guide.Root}guides/pictures/{name}" : throw Nowhere(url);
    }

    private static string PageOf(string url, Guide guide, Language language) =>
        url.StartsWith('#') ? url
        : url.EndsWith(".md", StringComparison.Ordinal) && Guide.Named(url[..^3]) is { } other ? $"{guide.To(other)}?lang={language.Tag()}"
        : throw Nowhere(url);

    private static InvalidOperationException Nowhere(string url) => new($"A guide leads to {url}, which is not served.");
}
