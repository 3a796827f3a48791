using JourneyBot.Cards;
using JourneyBot.Testing.Workshops;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using Xunit;

namespace JourneyBot.Tests.Cards;

public class StatusTextTests
{
    [Theory]
    [InlineData(Language.English, "So far: 1 action, 0 phases, 0 touchpoints, 0 measures. ")]
    [InlineData(Language.Japanese, "ここまでに、1件の行動、0個のフェーズ、0件の接点、0件の施策があります。")]
    public void CatchUp_OfOneAction_CountsOne(Language language, string text)
    {
        var story = new Story();
        story.Add(StepId.Actions, "actions", 1, new RawAnswers { ["what"] = "looks around" });

        Assert.StartsWith(text, StatusText.CatchUp(story.Fold(), language).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StepId.Theme, Language.English, "Understand 1/3 ・ Step 1/7 ・ Theme")]
    [InlineData(StepId.Persona, Language.Japanese, "理解 1/3 ・ ステップ 2/7 ・ ペルソナ")]
    [InlineData(StepId.Actions, Language.English, "Map 2/3 ・ Step 3/7 ・ Actions")]
    [InlineData(StepId.Emotions, Language.Japanese, "可視化 2/3 ・ ステップ 6/7 ・ ")]
    [InlineData(StepId.Measures, Language.English, "Improve 3/3 ・ Step 7/7 ・ Measures")]
    public void Status_SaysWhichPartOfTheWayTheTeamIsOn_OnItsCardAndInWords(StepId step, Language language, string way)
    {
        var moment = Moment.Of("retail", language);
        var scene = moment.Scene(moment.At(step), Moment.Leader);

        Assert.StartsWith(way, Shown.Lines(StatusCard.Draw(scene, moment.Status)).First(), StringComparison.Ordinal);
        Assert.StartsWith(way, StatusText.Of(scene, moment.Status).ToString(), StringComparison.Ordinal);
    }
}
