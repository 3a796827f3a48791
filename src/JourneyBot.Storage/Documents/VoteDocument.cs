using System.Collections.Immutable;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Storage.Documents;

/// <summary>A round of votes, within a <see cref="HeaderDocument"/>. Items: identity and label by turns.</summary>
internal sealed record VoteDocument(
    string Step, int Number, int Budget, string[] Items, string Operation, DateTimeOffset OpenedAt, DateTimeOffset? ClosedAt)
{
    /// <summary>Null where there never was a vote: most headers say nothing of it.</summary>
    public static VoteDocument[]? Write(ImmutableArray<VoteRound> rounds) => rounds.IsEmpty ? null : [.. rounds.Select(Of)];

    public static ImmutableArray<VoteRound> Read(VoteDocument[]? rounds) => rounds is null ? [] : [.. rounds.Select(round => round.Read())];

    private static VoteDocument Of(VoteRound round) => new(
        round.Step.Slug(),
        round.Number,
        round.Budget,
        [.. round.Items.SelectMany(item => (string[])[item.Identity, item.Label])],
        round.Operation,
        round.OpenedAt,
        round.ClosedAt);

    private VoteRound Read() => new(
        Slugs.Step(Step),
        Number,
        Budget,
        [.. Items.Chunk(2).Select(item => new VoteItem(item[0], item[1]))],
        Operation,
        OpenedAt,
        ClosedAt);
}
