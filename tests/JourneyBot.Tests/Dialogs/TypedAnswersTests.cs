using JourneyBot.Dialogs;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Xunit;

namespace JourneyBot.Tests.Dialogs;

public class TypedAnswersTests
{
    private static readonly Journey Empty = Journey.Fold([], []);

    [Fact]
    public void Read_OfSeveralLines_IsAnActionEach()
    {
        var typed = Read(StepId.Actions, "+ looks at it\n- gives up\nbuys");

        Assert.Equal(["looks at it", "gives up", "buys"], typed.Select(answers => answers["what"]));
        Assert.Equal(["good", "bad", null], typed.Select(answers => answers.GetValueOrDefault("tone")));
    }

    [Fact]
    public void Read_OfAListWithHyphens_IsNotAllBad() =>
        Assert.DoesNotContain(Read(StepId.Actions, "- looks\n- tries it on\n- buys"), answers => answers.ContainsKey("tone"));

    [Fact]
    public void Read_OfTooManyLines_KeepsThemTogetherToBeRefused()
    {
        var typed = Assert.Single(Read(StepId.Actions, string.Join('\n', Enumerable.Range(0, Limits.Lines + 1))));

        var refusal = new FormReader(StepCatalog.Of(StepId.Actions).Forms[0], default).Read(typed).Refusal;
        Assert.IsType<TooManyLines>(refusal);
    }

    [Fact]
    public void Read_OfNamedLines_AnswersTheirFields() => Assert.Equal(
        [new RawAnswers { ["start"] = " hears of us" }, new RawAnswers { ["goal"] = "買う" }],
        Read(StepId.Theme, "start: hears of us\nゴール：買う"));

    [Fact]
    public void Read_OfSeveralLinesForOneField_KeepsThemTogether() =>
        Assert.Equal([new RawAnswers { ["name"] = "Hinata\nTanaka" }], Read(StepId.Persona, "Hinata\nTanaka"));

    private static IReadOnlyList<RawAnswers> Read(StepId step, string text) => TypedAnswers.Read(StepCatalog.Of(step).Forms[0], Empty, text);
}
