using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Documents;

/// <summary>A card owed, within a <see cref="TransitionDocument"/>.</summary>
internal sealed record DebtDocument(string Kind, string Step, string State, string? Message, int? Doubts = null, DateTimeOffset? DoubtedAt = null)
{
    public static DebtDocument Of(Debt debt) => new(Slugs.Of(debt.Kind), debt.Step.Slug(), Slugs.Of(debt.State), debt.Message, debt.Doubts == 0 ? null : debt.Doubts, debt.DoubtedAt);

    public Debt Read() => new(Slugs.Read<CardKind>(Kind), Slugs.Step(Step), Slugs.Read<DebtState>(State), Message) { Doubts = Doubts ?? 0, DoubtedAt = DoubtedAt };
}
