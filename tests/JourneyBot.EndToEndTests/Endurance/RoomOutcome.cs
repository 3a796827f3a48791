using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>What came of one conversation: what people were told, against the rows and against what stands in the chat.</summary>
internal sealed class RoomOutcome
{
    private readonly EnduringRoom _room;

    private RoomOutcome(EnduringRoom room) => _room = room;

    /// <summary>Acknowledged, and no row has it.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>More than one row has it.</summary>
    public List<string> Doubled { get; } = [];

    public int Acknowledged { get; private set; }

    /// <summary>What was never acknowledged, and is there all the same: zero times or once are both right.</summary>
    public int UnacknowledgedThere { get; private set; }

    /// <summary>Typed lines that were answered with an apology, and no row has them: whoever typed knows that they have to type again.</summary>
    public List<string> Apologized { get; } = [];

    public int Ballots { get; private set; }

    public List<string> WrongBallots { get; } = [];

    public int Transitions { get; private set; }

    public List<string> WrongTransitions { get; } = [];

    public int Owed { get; private set; }

    public List<string> OwedLost { get; } = [];

    public List<string> OwedDoubled { get; } = [];

    /// <summary>The same answer to the same message twice: a host that died before it had said that it was done.</summary>
    public int RepliesDoubled { get; private set; }

    /// <summary>Contributions of the step, as its board counts them.</summary>
    public int Stored { get; private set; }

    public static async Task<RoomOutcome> ReadAsync(EnduringRoom room, IReadOnlyList<EnduringMember> members, StoredRows all)
    {
        var rows = await all.AboutAsync(room.Conversation);
        var outcome = new RoomOutcome(room);
        outcome.Count(members.SelectMany(member => member.Thoughts), await rows.ContributionsAsync(room.Step));
        outcome.Count(members, await rows.HeaderAsync(), room.Ballot is null ? [] : await rows.BallotsAsync((await rows.HeaderAsync()).OpenVote!.Id));
        outcome.Count(await rows.TransitionsAsync());
        outcome.RepliesDoubled = room.Conversation.Messages.Where(message => message.ReplyToId is not null && message.Cards.Count == 0)
            .CountBy(message => (message.ReplyToId, message.Text)).Sum(answer => answer.Value - 1);
        return outcome;
    }

    private void Count(IEnumerable<Thought> thoughts, IReadOnlyList<Entry> entries)
    {
        Stored = entries.Count;
        var stored = entries.SelectMany(entry => ((Contribution)entry.Payload).Answers.All("what")).CountBy(text => text).ToDictionary();
        foreach (var thought in thoughts)
        {
            var times = stored.GetValueOrDefault(thought.Text);
            if (times > 1)
                Doubled.Add(thought.Text);
            if (!thought.IsAcknowledged)
                UnacknowledgedThere += Math.Min(times, 1);
            else if (times > 0)
                Acknowledged++;
            else if (Answers(thought) is { Count: > 0 } answers && answers.TrueForAll(answer => answer.Shows("Sorry") && !answer.Shows("✓ Saved")))
                Apologized.Add(thought.Text);
            else
                Lost.Add(thought.Text);
        }
    }

    private List<Message> Answers(Thought thought) =>
        thought.Delivery is null ? [] : [.. _room.Conversation.Messages.Where(message => message.ReplyToId == thought.Delivery)];

    private void Count(IReadOnlyList<EnduringMember> members, Workshop header, IReadOnlyList<Ballot> ballots)
    {
        var labels = header.OpenVote?.Items.ToDictionary(item => item.Identity, item => item.Label) ?? [];
        foreach (var member in members.Where(member => member.Ballots.Count > 0))
        {
            var mine = ballots.Where(ballot => ballot.Voter.Value == member.Person.AadObjectId).ToList();
            var last = member.Ballots.FindLastIndex(ballot => ballot.IsAcknowledged);
            var right = member.Ballots.Skip(Math.Max(last, 0)).Select(ballot => Text(ballot.Chosen)).ToHashSet();
            Ballots += member.Ballots.Count(ballot => ballot.IsAcknowledged);
            if (mine.Count > 1 || (last >= 0 && mine.Count == 0) || mine.Exists(ballot => !right.Contains(Text(ballot.Choices.Select(choice => labels[choice.Item])))))
                WrongBallots.Add(member.Person.Name);
        }
    }

    private static string Text(IEnumerable<string> labels) => string.Join(' ', labels.Order(StringComparer.Ordinal));

    private void Count(IReadOnlyList<Transition> transitions)
    {
        Transitions = transitions.Count;
        WrongTransitions.AddRange(transitions.CountBy(transition => transition.Operation).Where(operation => operation.Value > 1).Select(operation => $"twice: {operation.Key}"));
        if (_room.Step == StepId.Actions)
        {
            Compare("next", transitions.Count(transition => transition is { From: StepId.Actions, To: StepId.Phases }));
            Compare("back", transitions.Count(transition => transition is { From: StepId.Phases, To: StepId.Actions }));
        }
        else
        {
            Compare("time", transitions.Count(transition => transition.Change == "time"));
        }

        var heads = Heads.In(_room.Conversation).CountBy(head => head).ToDictionary();
        foreach (var (head, owed) in transitions.SelectMany(transition => transition.Debts).CountBy(debt => Heads.Of(debt.Kind, debt.Step)))
        {
            var there = heads.GetValueOrDefault(head);
            Owed += owed;
            OwedLost.AddRange(Enumerable.Repeat(head, Math.Max(0, owed - there)));
            OwedDoubled.AddRange(Enumerable.Repeat(head, Math.Max(0, there - owed)));
        }
    }

    private void Compare(string word, int stored)
    {
        var said = _room.Moves.Where(move => move.Word.StartsWith(word, StringComparison.Ordinal)).ToList();
        var sure = said.Count(move => move.IsAcknowledged);
        if (stored < sure || stored > said.Count)
            WrongTransitions.Add($"\"{word}\" was acknowledged {sure} of {said.Count} times and took place {stored} times");
    }
}
