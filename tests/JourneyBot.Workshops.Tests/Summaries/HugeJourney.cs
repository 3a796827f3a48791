using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Tests.Summaries;

/// <summary>A workshop far beyond a day's work, in long Japanese sentences: 300 actions, 12 phases, 150 contacts, 500 scores, 100 measures.</summary>
internal static class HugeJourney
{
    public static Journey Fold() => Write().Fold();

    public static Journal Write()
    {
        var journal = new Journal();
        var actions = Enumerable.Range(0, 300).Select(i => journal.Write(StepId.Actions, "actions", new() { { "what", Long('行', i) } })).ToList();
        for (var i = 0; i < 12; i++)
        {
            journal.Write(StepId.Phases, "phases", new() { { "name", Long('相', i) }, { "actions", Labels(actions.Skip(i * 25).Take(25)) } });
        }

        for (var i = 0; i < 15; i++)
        {
            journal.Write(StepId.Touchpoints, "touchpoints", new() { { "channel", Long('接', i) }, { "actions", Labels(actions.Skip(i * 20).Take(10)) } });
        }

        var contacts = journal.Fold().Contacts.Select(contact => contact.Label).ToList();
        for (var i = 0; i < 500; i++)
        {
            var person = new ParticipantId($"person {i / 150}");
            var answers = new Answers { { "contact", contacts[i % 150] }, { "score", $"{(i % 4) - 2}" }, { "factor", Long('妨', i) }, { "thought", new string('思', 2_000) } };
            journal.Write(StepId.Emotions, "emotions", answers, person);
        }

        for (var i = 0; i < 100; i++)
        {
            journal.Write(StepId.Measures, "measures", new()
            {
                { "what", Long('施', i) }, { "answers", contacts[i] }, { "owner", Long('人', i) }, { "department", Long('部', i) }, { "indicator", Long('指', i) }, { "due", "2027-03-31" },
            });
        }

        return journal;
    }

    private static string Long(char character, int number) => $"{number}" + new string(character, 190);

    private static List<string> Labels(IEnumerable<string> identities) => [.. identities.Select(Label.Of)];
}
