using System.Text.RegularExpressions;
using System.Xml.Linq;
using JourneyBot.Commands;
using JourneyBot.Guides;
using JourneyBot.Testing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.People;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Guides;

/// <summary>The guides say the same in both languages, and nothing that the product does not know.</summary>
public sealed partial class GuideFilesTests
{
    private const string Mention = "@JourneyBot ";

    public static TheoryData<string> Pages => [.. GuideFile.In(Language.English).Select(file => file.Name)];

    /// <summary>Those of people: words in code are said to the bot, and bold ones stand on its cards.</summary>
    public static TheoryData<string, Language> Guides
    {
        get
        {
            var guides = new TheoryData<string, Language>();
            foreach (var language in Languages.All)
            {
                foreach (var guide in Guide.All)
                {
                    guides.Add(guide.Name, language);
                }
            }

            return guides;
        }
    }

    [Fact]
    public void BothLanguages_HaveTheSamePages()
    {
        var names = GuideFile.In(Language.English).Select(file => file.Name).ToList();

        Assert.Equal(names, GuideFile.In(Language.Japanese).Select(file => file.Name));
        Assert.Empty(Guide.All.Select(guide => guide.Name).Except(names));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Page_HasTheSameShapeInBothLanguages(string name)
    {
        var (english, japanese) = (GuideFile.Of(name, Language.English), GuideFile.Of(name, Language.Japanese));

        Assert.Equal(english.Headings, japanese.Headings);
        Assert.Equal(english.Pictures.Select(picture => Tag().Replace(picture, ".")), japanese.Pictures.Select(picture => Tag().Replace(picture, ".")));
        Assert.Equal(english.Links.Where(link => !link.StartsWith('#')).Order(), japanese.Links.Where(link => !link.StartsWith('#')).Order());
    }

    [Theory, MemberData(nameof(Pages))]
    public void Targets_OfPicturesAndLinks_Exist(string name)
    {
        foreach (var file in Languages.All.Select(language => GuideFile.Of(name, language)))
        {
            Assert.Empty(file.Links.Where(link => link.StartsWith('#')).Except(file.Anchors));
            Assert.All(file.Pictures.Concat(file.Links.Where(link => !link.StartsWith('#') && !link.StartsWith("https://", StringComparison.Ordinal))), target =>
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file.Path)!, target.Split('#')[0])), $"{file.Path} leads to {target}"));
            Assert.DoesNotContain(file.Descriptions, description => description.Length < 10);
        }
    }

    [Theory, MemberData(nameof(Guides))]
    public void Words_AreKnownToTheProduct_InThisLanguage(string name, Language language) =>
        Assert.DoesNotContain(GuideFile.Of(name, language).Words, word => !IsKnown(word, language));

    [Theory, MemberData(nameof(Guides))]
    public void Labels_StandOnItsCards_InThisLanguage(string name, Language language) =>
        Assert.Empty(GuideFile.Of(name, language).Labels.Except(Shown(language)));

    [Theory, MemberData(nameof(Guides))]
    public void Marks_AreAllRead(string name, Language language) =>
        Assert.DoesNotContain(GuideFile.Of(name, language).Texts, text => text.Contains("**", StringComparison.Ordinal) || text.Contains('`', StringComparison.Ordinal));

    [Fact]
    public void Guides_NameTheSameCommandsInBothLanguages() => Assert.All(Guide.All, guide =>
        Assert.Equal(Commands(guide, Language.English), Commands(guide, Language.Japanese)));

    private static IEnumerable<string> Commands(Guide guide, Language language) =>
        GuideFile.Of(guide.Name, language).Words.Select(word => CommandWords.Read(Said(word)).GetType().Name).Distinct().Order(StringComparer.Ordinal);

    private static bool IsKnown(string word, Language language)
    {
        var said = Said(word);
        return Languages.IsJapanese(said) == (language == Language.Japanese)
            && (CommandWords.Read(said) is not FreeText || OnBehalf.Read(said).Name is not null);
    }

    private static string Said(string word) => word.StartsWith(Mention, StringComparison.Ordinal) ? word[Mention.Length..] : word;

    /// <summary>All texts of the product, and what the app calls its parts.</summary>
    private static HashSet<string> Shown(Language language)
    {
        var texts = Directory.GetFiles(Repository.At("src"), "*.resx", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".ja.resx", StringComparison.Ordinal) == (language == Language.Japanese))
            .SelectMany(file => XDocument.Load(file).Descendants("data"))
            .Select(data => data.Element("value")!.Value);
        var app = JObject.Parse(File.ReadAllText(Repository.At("manifest", language == Language.Japanese ? "ja.json" : "manifest.json")));
        return [.. texts, .. app.Descendants().OfType<JValue>().Select(value => value.Value).OfType<string>()];
    }

    [GeneratedRegex("[.](en|ja)[.]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Tag();
}
