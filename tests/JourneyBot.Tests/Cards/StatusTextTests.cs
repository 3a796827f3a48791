using JourneyBot.Cards;
using JourneyBot.Testing.Workshops;
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
}
