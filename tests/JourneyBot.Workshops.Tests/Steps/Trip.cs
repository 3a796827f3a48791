using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Tests.Steps;

/// <summary>A journal of a short journey (two phases, three actions) for the steps that stand on it, with the words to go on.</summary>
internal sealed class Trip
{
    public Trip()
    {
        Sees = Do("sees it");
        Tries = Do("tries it");
        Buys = Do("buys it");
        Group("Know", Sees);
        Group("Buy", Tries, Buys);
    }

    public Journal Journal { get; } = new();

    public string Sees { get; }

    public string Tries { get; }

    public string Buys { get; }

    public Journey Fold() => Journal.Fold();

    public string Do(string what) => Journal.Write(StepId.Actions, "actions", new() { { "what", what } });

    public string Group(string name, params IReadOnlyList<string> actions) =>
        Journal.Write(StepId.Phases, "phases", new() { { "name", name }, { "actions", [.. actions.Select(Label.Of)] } });

    /// <summary>A touchpoint; the identity of the entry.</summary>
    public string Meet(string channel, params IReadOnlyList<string> actions) => Meet(channel, new Answers(), actions);

    public string Meet(string channel, Answers details, params IReadOnlyList<string> actions)
    {
        var answers = Copy(details);
        answers.Add("channel", channel);
        answers.Add("actions", [.. actions.Select(Label.Of)]);
        return Journal.Write(StepId.Touchpoints, "touchpoints", answers);
    }

    /// <summary>The label of the contact of this action that was named at this place (0: first).</summary>
    public string Contact(string action, int place = 0) =>
        Fold().Contacts.Where(contact => contact.Action.Identity == action).ElementAt(place).Label;

    public string Feel(string label, int score, ParticipantId? by = null, Answers? details = null)
    {
        var answers = Copy(details ?? []);
        answers.Add("contact", label);
        answers.Add("score", $"{score}");
        return Journal.Write(StepId.Emotions, "emotions", answers, by);
    }

    public string Worry(string border, string concern, string information) => Journal.Write(
        StepId.Emotions, "concern", new() { { "border", border }, { "concern", concern }, { "information", information } });

    public string Decide(string what, Answers? details = null)
    {
        var answers = Copy(details ?? []);
        answers.Add("what", what);
        return Journal.Write(StepId.Measures, "measures", answers);
    }

    private static Answers Copy(Answers answers)
    {
        var copy = new Answers();
        foreach (var (field, values) in answers)
        {
            copy.Add(field, values);
        }

        return copy;
    }
}
