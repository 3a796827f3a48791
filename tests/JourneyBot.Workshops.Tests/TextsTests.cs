using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests;

/// <summary>The texts of every owner in the assembly, whoever wrote them.</summary>
public partial class TextsTests
{
    private static readonly string[] GuideParts = ["Question", "Why", "Example", "Tips", "ReadAloud", "Add", "How"];
    private static readonly string[] Guessed = ["{persona}", "{start}", "{goal}"];

    public static TheoryData<string> Owners => [.. typeof(Journey).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".resources", StringComparison.Ordinal))
        .Select(name => name[..^".resources".Length])];

    public static IEnumerable<object[]> Forms =>
        StepCatalog.All.SelectMany(step => step.Forms.Select(form => new object[] { step.Id, form.Id }));

    [Theory, MemberData(nameof(Owners))]
    public void Texts_OfBothLanguages_HaveTheSameKeysAndPlaceholders(string owner)
    {
        var (english, japanese) = (Read(owner, Language.English), Read(owner, Language.Japanese));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), japanese.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(Placeholders(text.Value).Distinct(), Placeholders(japanese[text.Key]).Distinct()));
    }

    [Theory, MemberData(nameof(Owners))]
    public void Texts_OfBothLanguages_SayDifferentThings(string owner)
    {
        var (english, japanese) = (Read(owner, Language.English), Read(owner, Language.Japanese));

        Assert.All(english.Where(text => text.Value.Any(char.IsLetter)), text => Assert.NotEqual(text.Value, japanese[text.Key]));
        Assert.All(english.Values, text => Assert.DoesNotMatch(Japanese(), text));
    }

    [Theory, MemberData(nameof(Owners))]
    public void Texts_AreNeverEmptyAndTheirBracesMatch(string owner) =>
        Assert.All(Languages.All.SelectMany(language => Read(owner, language).Values), text =>
        {
            Assert.NotEqual(string.Empty, text);
            Assert.Equal(Placeholders(text).Count(), text.Count(c => c is '{'));
            Assert.Equal(Placeholders(text).Count(), text.Count(c => c is '}'));
        });

    [Theory, MemberData(nameof(Forms))]
    public void Form_HasAWholeGuideInBothLanguages(StepId step, string id)
    {
        var form = StepCatalog.Form(step, id)!;
        var keys = GuideParts.Select(part => $"{id}.{part}").Concat(IsFurther(form) ? [$"{id}.Word", $"{id}.Words"] : []);

        Assert.All(keys, key => Assert.All(Languages.All, language => Assert.True(form.Texts.Has(key, language), key)));
    }

    [Theory, MemberData(nameof(Forms))]
    public void Field_HasALabelAQuestionAndATitleForEachChoiceInBothLanguages(StepId step, string id)
    {
        var form = StepCatalog.Form(step, id)!;
        var keys = form.Fields.SelectMany(field => Keys(field).Select(key => $"{id}.{field.Id}{key}"));

        Assert.All(keys, key => Assert.All(Languages.All, language => Assert.True(form.Texts.Has(key, language), key)));
    }

    [Theory, MemberData(nameof(Forms))]
    public void Form_UsesPlaceholdersOnlyWhereTheyAreFilled(StepId step, string id)
    {
        var form = StepCatalog.Form(step, id)!;
        var texts = Languages.All.SelectMany(language => Read(Owner(step), language))
            .Where(text => text.Key.StartsWith($"{id}.", StringComparison.Ordinal));

        Assert.All(texts, text => Assert.Subset(Allowed(id, text.Key), Placeholders(text.Value).ToHashSet()));
        Assert.Equal(form.Step, step);
    }

    [Theory, MemberData(nameof(Forms))]
    public void Form_ShowsAtMostFourInputsAndHidesNoRequiredOne(StepId step, string id)
    {
        var form = StepCatalog.Form(step, id)!;

        Assert.InRange(form.Fields.Where(field => !field.IsMore).Sum(field => field is ChoiceField { OwnWords: true } ? 2 : 1), 1, 4);
        Assert.DoesNotContain(form.Fields, field => field is { IsRequired: true, IsMore: true });
    }

    private static IEnumerable<string> Keys(Field field) => field switch
    {
        ChoiceField { Source: ChoiceSource.Catalogue catalogue } => ["", ".Ask", .. catalogue.Ids.Select(choice => $".{choice}")],
        MultipleChoiceField { Source: ChoiceSource.Catalogue catalogue } => ["", ".Ask", .. catalogue.Ids.Select(choice => $".{choice}")],
        ScaleField scale => ["", ".Ask", .. Enumerable.Range(scale.Lowest, scale.Highest - scale.Lowest + 1).Select(point => $".{point}")],
        _ => ["", ".Ask"],
    };

    private static HashSet<string> Allowed(string form, string key) =>
        key == $"{form}.Question" ? [.. Guessed] : [];

    private static bool IsFurther(Form form) => StepCatalog.Of(form.Step).Forms[0] != form;

    private static string Owner(StepId step) => $"JourneyBot.Workshops.Steps.{step}.{step}Texts";

    private static Dictionary<string, string> Read(string owner, Language language)
    {
        // The neutral resources are the English ones; parents are not tried, or a missing Japanese text would pass as English.
        var culture = language == Language.English ? CultureInfo.InvariantCulture : language.Culture();
        var resources = new ResourceManager(owner, typeof(Journey).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        Assert.NotNull(resources);
        return resources.Cast<DictionaryEntry>().ToDictionary(text => (string)text.Key, text => (string)text.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\u3040-\u30ff\u4e00-\u9fff]", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Japanese();
}
