using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Steps;

/// <summary>What holds for every step, whoever wrote it.</summary>
public class EveryStepTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    public static TheoryData<StepId, Language> Steps
    {
        get
        {
            var data = new TheoryData<StepId, Language>();
            foreach (var step in StepIds.All)
            {
                data.Add(step, Language.English);
                data.Add(step, Language.Japanese);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Steps))]
    public void Step_AtAnyMomentOfAWorkshop_CanBeShown(StepId id, Language language)
    {
        var entries = RetailExample.Journey(language).Ledger.All;

        Assert.All(Enumerable.Range(0, entries.Count + 1), count => Show(StepCatalog.Of(id), Journey.Fold(entries.Take(count), []), language));
    }

    [Theory, MemberData(nameof(Steps))]
    public void Step_OfHostileTextsInEveryField_CanBeShownAsText(StepId id, Language language)
    {
        var journal = new Journal();
        foreach (var text in new[] { "[x](javascript:alert(1))\n<at>all</at>", "{persona} {0} **", "=cmd|'x'!A0", "\u202e\ud800👨‍👩‍👧", "K7MQ", "−" })
        {
            foreach (var form in StepCatalog.All.SelectMany(step => step.Forms))
            {
                Answer(journal, form, text);
            }
        }

        var shown = Show(StepCatalog.Of(id), journal.Fold(), language);

        Assert.All(shown, section => Assert.DoesNotContain("javascript", section.Heading ?? string.Empty, StringComparison.Ordinal));
        Assert.All(
            shown.SelectMany(section => section.Lines).SelectMany(line => line.Runs).Where(run => run.Text.Contains("javascript", StringComparison.Ordinal)),
            run => Assert.True(run.IsUserText));
    }

    [Theory, MemberData(nameof(Steps))]
    public void Options_OfAStep_AreThingsThatTheirLabelsFind(StepId id, Language language)
    {
        var journey = RetailExample.Journey(language);
        var step = StepCatalog.Of(id);
        foreach (var form in step.Forms)
        {
            foreach (var field in form.Fields.Where(IsMade))
            {
                var options = step.Options(form, field, journey, language);

                Assert.NotEmpty(options);
                Assert.Equal(options.OrderByDescending(option => option.IsMissing), options);
                Assert.All(options, option => Assert.NotNull(journey.Ledger.Labels.Find(option.Label)));
            }
        }
    }

    private static bool IsMade(Field field) =>
        field is ChoiceField { Source: ChoiceSource.Made } or MultipleChoiceField { Source: ChoiceSource.Made };

    /// <summary>The text in every field that takes it; choices over things get the first thing there is.</summary>
    private static void Answer(Journal journal, Form form, string text)
    {
        var journey = journal.Fold();
        var reader = new FormReader(form, Today);
        var answers = new Answers();
        foreach (var field in form.Fields)
        {
            var typed = IsMade(field)
                ? StepCatalog.Of(form.Step).Options(form, field, journey, Language.English) is [var first, ..] ? first.Label : "ZZZZ"
                : text;
            if (reader.ReadOne(field, typed) is { IsRefused: false, Value: { Count: > 0 } values })
            {
                answers.Add(field.Id, values);
            }
        }

        journal.Write(form.Step, form.Id, answers);
        if (form.Fields.FirstOrDefault(field => field is ScaleField) is { } scale)
        {
            journal.Write(form.Step, form.Id, answers.With(scale.Id, "-1"));
        }
    }

    private static List<Section> Show(WorkshopStep step, Journey journey, Language language)
    {
        Assert.All(step.Check(journey), finding => Assert.Matches(@"[.?。？]$", finding.Say(language).ToString()));
        Assert.All(step.Forms, form => Assert.All(step.Ask(form, journey), field => Assert.Contains(field, form.Fields)));
        Assert.All(step.Forms, form => step.FreeText(form, journey));
        List<Section> shown = [.. step.Board(journey, language), .. step.Summarize(journey, language)];
        Assert.NotEmpty(shown);
        Assert.All(shown.SelectMany(section => section.Lines), line =>
        {
            Assert.NotEmpty(line.Runs);
            Assert.DoesNotContain(line.Runs, run => run.Text.Contains('\n', StringComparison.Ordinal));
        });
        return shown;
    }
}
