using JourneyBot.Testing.Words;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Findings;

/// <summary>Each finding of each step: it appears, it disappears, and only five block.</summary>
public class FindingsTests
{
    private const string Prefix = "Finding.";
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<StepId, string> Cases
    {
        get
        {
            var data = new TheoryData<StepId, string>();
            foreach (var row in FindingCases.All)
            {
                data.Add(row.Step, row.Name);
            }

            return data;
        }
    }

    [Fact]
    public void EveryFindingThatHasWords_HasARow()
    {
        var declared = StepIds.All.SelectMany(step => Texts(step).Keys
            .Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => (step, key[Prefix.Length..])));

        Assert.Equal(declared.Order(), FindingCases.All.Select(row => (row.Step, row.Name)).Order());
    }

    [Fact]
    public void OnlyWhatMakesALaterStepMeaningless_Blocks() => Assert.Equal(
        ["NoStart", "NoGoal", "NoName", "NoAction", "NoPhase"], FindingCases.All.Where(row => row.Blocks).Select(row => row.Name));

    [Theory, MemberData(nameof(Cases))]
    public void Finding_WhereItIsLacking_AppearsInBothLanguages(StepId step, string name)
    {
        var finding = Row(step, name).Before;

        Assert.NotNull(finding);
        Assert.All(Languages.All, language => Assert.Matches(@"[?？。.]$", finding.Say(language).ToString()));
    }

    [Theory, MemberData(nameof(Cases))]
    public void Finding_OnceItIsAnswered_Disappears(StepId step, string name) => Assert.Null(Row(step, name).After);

    [Theory, MemberData(nameof(Cases))]
    public void Finding_UnlessItIsOneOfTheFive_LetsTheFacilitatorGoOn(StepId step, string name)
    {
        var row = Row(step, name);
        var ann = new Person(Journal.Ann, "Ann");
        var opening = new Opening(new WorkshopId("w"), new ConversationKey("c"), "{}", "t", Language.English);
        var workshop = Workshop.Start(opening, ann, "start", Now) with { Step = step };

        var outcome = workshop.Advance(ann, step, [row.Before!], "next", Now);
        Assert.Equal(row.Blocks, outcome.Refusal is StepIsMissing);
        Assert.False(workshop.End(ann, "end", Now).IsRefused);
    }

    [Theory, MemberData(nameof(Cases))]
    public void Finding_OfAStepAfterThePersona_NamesThem(StepId step, string name)
    {
        var finding = Row(step, name).Before! with { Persona = "Misaki" };
        var isAboutThem = Texts(step)[Prefix + name].Contains("{persona}", StringComparison.Ordinal);

        Assert.Equal(isAboutThem, finding.Say(Language.English).ToString().Contains("Misaki", StringComparison.Ordinal));
        Assert.True(isAboutThem || step <= StepId.Persona || name is "NoOwner" or "NoIndicator" or "NoDue" or "EmptyPhase", name);
    }

    private static FindingCase Row(StepId step, string name) => FindingCases.All.Single(row => row.Step == step && row.Name == name);

    private static IReadOnlyDictionary<string, string> Texts(StepId step) =>
        new OwnedTexts(typeof(Journey).Assembly, $"JourneyBot.Workshops.Steps.{step}.{step}Texts").In(Language.English);
}
