using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Xunit;

namespace JourneyBot.Tests.Cards;

/// <summary>Choices over what the team has made come in pages of 25; what is picked and typed stays.</summary>
public sealed class FormPagesTests
{
    private static readonly Moment Crowded = Moment.Of("crowded", Language.Japanese);
    private static readonly Form Phases = StepCatalog.Form(StepId.Phases, "phases")!;
    private static readonly IReadOnlyList<string> Labels =
        [.. StepCatalog.Of(StepId.Phases).Options(Phases, Phases.Find("actions")!, Crowded.Journey, Language.Japanese).Select(option => option.Label)];

    [Fact]
    public void FirstPage_OffersTwentyFive_AndSaysWhichComeNext()
    {
        var card = Draw(new FormState());

        Assert.Equal(Labels.Take(25), Offered(card));
        Assert.Contains(card.Actions, action => action.Title == "ほかの選択肢（26〜50件目）");
    }

    [Fact]
    public void LastPage_LeadsBackToTheFirst()
    {
        var card = Draw(new FormState { Page = 11 });

        Assert.Equal(Labels.Skip(275), Offered(card));
        Assert.Contains(card.Actions, action => action.Title == "ほかの選択肢（1〜25件目）");
    }

    [Fact]
    public void NextPage_KeepsWhatIsTypedAndPicked()
    {
        var picked = $"{Labels[3]},{Labels[0]},ZZZZ";
        var card = Draw(new FormState { Page = 1, Refill = new RawAnswers { ["name"] = "比べる", ["actions"] = picked } });

        Assert.Equal([Labels[0], Labels[3], .. Labels.Skip(25).Take(25)], Offered(card));
        Assert.Equal($"{Labels[0]},{Labels[3]}", Shown.Input<AdaptiveChoiceSetInput>(card, "actions").Value);
        Assert.Equal("比べる", Shown.Input<AdaptiveTextInput>(card, "name").Value);
    }

    [Fact]
    public void EveryPick_StaysWhole_HoweverManyThereAre()
    {
        var picked = string.Join(',', Labels.Take(120));
        var card = Draw(new FormState { Page = 7, Refill = new RawAnswers { ["actions"] = picked } });

        Assert.Equal(picked, Shown.Input<AdaptiveChoiceSetInput>(card, "actions").Value);
    }

    [Theory]
    [InlineData("17番目")]
    [InlineData("１７番目の")]
    public void Find_OffersWhatTheTextMeans_InAnyWidth(string find)
    {
        var card = Draw(new FormState { Refill = new RawAnswers { [CommandData.Find] = find } });

        var found = Crowded.Journey.Actions.Where(action => action.Text.Contains("17番目", StringComparison.Ordinal)).Select(action => action.Label);
        Assert.Equal(found.Order(StringComparer.Ordinal), Offered(card).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(card.Actions, action => action.Title.StartsWith("ほかの選択肢", StringComparison.Ordinal));
    }

    [Fact]
    public void FormWithPages_LeavesRequiredFieldsToTheServer_SoThatThePageButtonWorks() =>
        Assert.DoesNotContain(Shown.Elements(Draw(new FormState())).OfType<AdaptiveInput>(), input => input.IsRequired);

    [Fact]
    public void TextBehindTheToggle_IsGivenBackInSight()
    {
        var form = StepCatalog.Form(StepId.Actions, "actions")!;
        var refused = new FormState { Refusal = new TooManyLines(51), Refill = new RawAnswers { ["source"] = "店頭の聞き取り" } };

        Assert.False(More(Draw(new FormState(), form)).IsVisible);
        Assert.True(More(Draw(refused, form)).IsVisible);
    }

    [Fact]
    public void DayThatIsNone_IsNotGivenToADateInput()
    {
        var form = StepCatalog.Form(StepId.Measures, "measures")!;
        var card = Draw(new FormState { Refill = new RawAnswers { ["due"] = "来週" } }, form);

        Assert.Null(Shown.Input<AdaptiveDateInput>(card, "due").Value);
    }

    private static AdaptiveContainer More(AdaptiveCard card) => Shown.Elements(card).OfType<AdaptiveContainer>().Single(box => box.Id == "more");

    private static IEnumerable<string> Offered(AdaptiveCard card) =>
        Shown.Input<AdaptiveChoiceSetInput>(card, "actions").Choices.Select(choice => choice.Value);

    private static AdaptiveCard Draw(FormState state, Form? form = null) => FormCard.Draw(
        new FormView(Crowded.At(StepId.Measures), form ?? Phases, Crowded.Journey, Language.Japanese, state, "draft"), new CardActions(ActionMode.Execute));
}
