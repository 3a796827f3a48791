using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Documents;

/// <summary>A transition as stored, with what it owes.</summary>
internal sealed record TransitionDocument(
    int V,
    int Version,
    string Operation,
    string? From,
    string? To,
    string By,
    DateTimeOffset At,
    string[] Override,
    DebtDocument[] Debts,
    string? PaidBy,
    DateTimeOffset? PaidUntil,
    string? Change = null)
{
    public static string Write(Transition transition) => Json.Write(new TransitionDocument(
        1,
        transition.Version,
        transition.Operation,
        transition.From?.Slug(),
        transition.To?.Slug(),
        transition.By.Value,
        transition.At,
        [.. transition.Override],
        [.. transition.Debts.Select(DebtDocument.Of)],
        transition.PaidBy,
        transition.PaidUntil,
        transition.Change));

    public static Transition Read(string content)
    {
        var row = Json.Read<TransitionDocument>(content);
        return new Transition(
            row.Version,
            row.Operation,
            row.From is null ? null : Slugs.Step(row.From),
            row.To is null ? null : Slugs.Step(row.To),
            new ParticipantId(row.By),
            row.At,
            [.. row.Override],
            [.. row.Debts.Select(debt => debt.Read())],
            row.PaidBy,
            row.PaidUntil)
        {
            Change = row.Change,
        };
    }
}
