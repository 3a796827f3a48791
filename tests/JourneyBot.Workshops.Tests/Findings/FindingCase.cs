using JourneyBot.Workshops.Coach;

namespace JourneyBot.Workshops.Tests.Findings;

/// <summary>What makes a finding appear, and what makes it disappear again.</summary>
internal sealed record FindingCase(StepId Step, string Name, string[] Appears, string[] Goes)
{
    public bool Blocks { get; init; }

    public string Key => $"Finding.{Name}";

    public Finding? Before => Find(Appears);

    public Finding? After => Find([.. Appears, .. Goes]);

    private Finding? Find(string[] lines)
    {
        var telling = new Telling();
        telling.Tell(lines);
        return NextQuestion.Useful(Step, telling.Fold()).FirstOrDefault(finding => finding.Key == Key);
    }
}
