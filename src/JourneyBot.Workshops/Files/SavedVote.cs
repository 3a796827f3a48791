using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Files;

/// <summary>
/// A closed vote: what could be chosen, how many people voted, and what each thing got. Who chose what is in no file, as it is shown to
/// nobody in the chat.
/// </summary>
/// <param name="Counts">Of the round's items, in their order.</param>
public sealed record SavedVote(VoteRound Round, int Voters, IReadOnlyList<int> Counts)
{
    internal static IReadOnlyList<SavedVote> Of(Exported source) =>
        [.. source.Journey.Rounds.Where(counted => !counted.Round.IsOpen && counted.Round.Step != source.Workshop.Withheld).OrderBy(counted => counted.Round.Step).Select(Of)];

    private static SavedVote Of(CountedRound counted)
    {
        var weights = counted.Ballots.SelectMany(ballot => ballot.Choices).ToLookup(choice => choice.Item, choice => choice.Weight, StringComparer.Ordinal);
        var voters = counted.Ballots.Count(ballot => ballot.Choices.Any(choice => counted.Round.Items.Any(item => item.Identity == choice.Item)));
        return new SavedVote(counted.Round, voters, [.. counted.Round.Items.Select(item => weights[item.Identity].Sum())]);
    }

    /// <summary>Ballots that count to the same, each within the budget: the votes are dealt out in turn to as many people.</summary>
    internal IEnumerable<Ballot> Deal(Func<int, ParticipantId> person)
    {
        var votes = Round.Items.SelectMany((item, i) => Enumerable.Repeat(item.Identity, Counts[i])).ToList();
        for (var voter = 0; voter < Voters; voter++)
        {
            var mine = votes.Where((_, i) => i % Voters == voter).CountBy(item => item, StringComparer.Ordinal).Select(item => new Choice(item.Key, item.Value));
            yield return new Ballot(Round.Id, person(voter + 1), [.. mine], [Round.Operation], Round.OpenedAt);
        }
    }
}
