using JourneyBot.Testing.Sources;
using JourneyBot.Testing.Words;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Tests;

/// <summary>The texts of every owner in the assembly, whoever wrote them.</summary>
public class TextsTests
{
    private static readonly string[] GuideParts = ["Question", "Why", "Example", "Tips", "ReadAloud", "Add", "How"];
    private static readonly string[] Guessed = ["{persona}", "{start}", "{goal}"];

    public static TheoryData<string> Owners => [.. OwnedTexts.OwnersIn(typeof(Journey).Assembly)];

    public static IEnumerable<object[]> Forms =>
        StepCatalog.All.SelectMany(step => step.Forms.Select(form => new object[] { step.Id, form.Id }));

    [Theory, MemberData(nameof(Owners))]
    public void Texts_OfBothLanguages_SayTheSame(string owner) => Assert.Empty(Texts(owner).Faults());

    [Theory, MemberData(nameof(Owners))]
    public void Texts_AreAllUsed(string owner)
    {
        // The host counts people in our words.
        var named = ((string[])["src/JourneyBot.Workshops", "src/JourneyBot"]).SelectMany(SourceFile.Below).SelectMany(file => file.Literals()).ToHashSet();
        var used = named.Concat(named.SelectMany(name => (string[])[$"Finding.{name}", $"Count.{name}", $"Count.{name}.One", $"Column.{name}", $"Sheet.{name}"]))
            .Concat(StepIds.All.Select(step => $"Step.{step.Slug()}"))
            .Concat(Enum.GetNames<LaneKind>().Select(kind => $"Lane.{kind}"))
            .Concat(Enum.GetNames<Evidence>().Select(evidence => $"Evidence.{evidence}"))
            .Concat(StepCatalog.All.SelectMany(step => step.Forms).SelectMany(KeysOf))
            .Concat(typeof(Refusal).Assembly.GetTypes().Where(typeof(Refusal).IsAssignableFrom).Select(type => type.Name));

        Assert.Empty(Texts(owner).In(Language.English).Keys.Except(used));
    }

    [Theory, MemberData(nameof(Forms))]
    public void Form_HasAWholeGuideInBothLanguages(StepId step, string id)
    {
        var form = StepCatalog.Form(step, id)!;
        var keys = GuideKeys(form);

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
        var texts = Languages.All.SelectMany(Texts(Owner(step)).In)
            .Where(text => text.Key.StartsWith($"{id}.", StringComparison.Ordinal));

        Assert.All(texts, text => Assert.Subset(Allowed(id, text.Key), TextRules.Placeholders(text.Value).ToHashSet()));
        Assert.Equal(form.Step, step);
    }

    [Theory, MemberData(nameof(Forms))]
    public void Form_ShowsAtMostFourInputsAndHidesNoRequiredOne(StepId step, string id)
    {
        var form = StepCatalog.Form(step, id)!;

        Assert.InRange(form.Fields.Where(field => !field.IsMore).Sum(field => field is ChoiceField { OwnWords: true } ? 2 : 1), 1, 4);
        Assert.DoesNotContain(form.Fields, field => field is { IsRequired: true, IsMore: true });
    }

    private static IEnumerable<string> KeysOf(Form form) =>
        [.. GuideKeys(form), .. form.Fields.SelectMany(field => Keys(field).Concat([".Hint", ".Names"]).Select(key => $"{form.Id}.{field.Id}{key}"))];

    private static IEnumerable<string> GuideKeys(Form form) =>
        GuideParts.Concat(IsFurther(form) ? ["Word", "Words"] : []).Select(part => $"{form.Id}.{part}");

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

    private static OwnedTexts Texts(string owner) => new(typeof(Journey).Assembly, owner);
}
