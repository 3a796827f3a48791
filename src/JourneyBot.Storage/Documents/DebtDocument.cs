using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Documents;

/// <summary>A card owed, within a <see cref="TransitionDocument"/>.</summary>
internal sealed record DebtDocument(string Kind, string Step, string State, string? Message)
{
    public static DebtDocument Of(Debt debt) => new(Slugs.Of(debt.Kind), debt.Step.Slug(), Slugs.Of(debt.State), debt.Message);

    public Debt Read() => new(Slugs.Read<CardKind>(Kind), Slugs.Step(Step), Slugs.Read<DebtState>(State), Message);
}
