using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Measures;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// What becomes of a negative factor is decided by the facilitator, or by who named it. Reads the rows, which no other answer does. What is
/// answered by a measure may still be put off: while all write silently nobody learns here what others wrote.
/// </summary>
internal static class Deciding
{
    /// <summary>Null where the person may answer so; forms that decide nothing are anybody's.</summary>
    public static async Task<Refusal?> RefuseAsync(
        this IEntryStore entries, Workshop workshop, Person who, Form form, Answers answers, CancellationToken cancellationToken)
    {
        if (!form.IsDecision || workshop.Accept(form.Step) is not null || answers[NotNowForm.Factor] is not { } label)
        {
            return null;
        }

        var journey = Journey.Fold(await entries.ReadAsync(workshop.Id, cancellationToken), []);
        var meant = NotNowFold.Meant(journey.Ledger.Labels, [.. journey.Feelings.NegativeFactors], label);
        return meant.Count == 0 ? new NoFactorIsThere(label)
            : workshop.IsLedBy(who.Id) || meant.All(factor => factor.Said.Any(said => said.Key.Author == who.Author)) ? null
            : new OnlyWhoNamedItPutsOff();
    }
}
