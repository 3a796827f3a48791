using JourneyBot.Workshops.Steps.Persona;

namespace JourneyBot.Workshops.Tests.Steps.Persona;

public class EmpathyTests
{
    private readonly Journal _journal = new();
    private readonly PersonaStep _step = new();

    [Fact]
    public void Answer_OfEachPerson_CountsOnce_TheLatest()
    {
        Picture(1, Journal.Ben);
        Picture(5, Journal.Cho);
        Picture(3, Journal.Ben);

        Assert.Equal(new Empathy(4, 2), _journal.Fold().Persona.Empathy);
    }

    [Fact]
    public void Answer_LeavesThePersonaAsItIs()
    {
        _journal.Write(StepId.Persona, "persona", new() { { "name", "Mei" } });
        Picture(4, Journal.Ann);

        Assert.Equal("Mei", _journal.Fold().Persona.Name);
        Assert.Equal(["name"], _journal.Fold().Persona.Fields.Keys);
    }

    [Theory]
    [InlineData(Language.English, "The team can picture this person: 3.5 of 5 (2 people)")]
    [InlineData(Language.Japanese, "姿が目に浮かぶ度合い：5点中 3.5（2人）")]
    public void BoardAndSummary_ShowTheMean(Language language, string line)
    {
        Picture(3, Journal.Ben);
        Picture(4, Journal.Cho);

        Assert.Contains(line, _step.Board(_journal.Fold(), language).SelectMany(section => section.Lines).Select(said => said.ToString()));
        Assert.Contains(line, _step.Summarize(_journal.Fold(), language).SelectMany(section => section.Lines).Select(said => said.ToString()));
    }

    [Fact]
    public void Interview_OfTheCheck_AsksForTheNumber() =>
        Assert.Equal("picture", Assert.Single(_step.Ask(EmpathyForm.Form, _journal.Fold())).Id);

    private void Picture(int point, ParticipantId by) => _journal.Write(StepId.Persona, "empathy", new() { { "picture", $"{point}" } }, by);
}
