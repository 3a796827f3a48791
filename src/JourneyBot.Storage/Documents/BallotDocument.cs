using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Documents;

/// <summary>A ballot as stored.</summary>
internal sealed record BallotDocument(
    int V, string Round, string Voter, ChoiceDocument[] Choices, string[] Operations, DateTimeOffset At, string? Comment = null)
{
    public static string Write(Ballot ballot) => Json.Write(new BallotDocument(
        1,
        ballot.Round,
        ballot.Voter.Value,
        [.. ballot.Choices.Select(choice => new ChoiceDocument(choice.Item, choice.Weight))],
        [.. ballot.Operations],
        ballot.At,
        ballot.Comment));

    public static Ballot Read(string content)
    {
        var row = Json.Read<BallotDocument>(content);
        return new Ballot(
            row.Round,
            new ParticipantId(row.Voter),
            [.. row.Choices.Select(choice => new Choice(choice.Item, choice.Weight))],
            [.. row.Operations],
            row.At)
        {
            Comment = row.Comment,
        };
    }
}

/// <summary>One thing chosen, within a <see cref="BallotDocument"/>.</summary>
internal sealed record ChoiceDocument(string Item, int Weight);
