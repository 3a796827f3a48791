using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Measures;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>
/// What becomes of a negative factor is decided by the facilitator, or by who named it; who finds something out, by anybody. Reads the rows,
/// which no other answer does. What is answered by a measure may still be put off: while all write silently nobody learns here what others wrote.
/// </summary>
internal static class Deciding
{
    /// <summary>Null where the person may answer so; forms that decide nothing are anybody's.</summary>
    public static async Task<Refusal?> RefuseAsync(
        this IEntryStore entries, Workshop workshop, Person who, Form form, Answers answers, CancellationToken cancellationToken)
    {
        if (!form.IsDecision || workshop.Accept(form.Step) is not null)
        {
            return null;
        }

        var journey = Journey.Fold(await entries.ReadAsync(workshop.Id, cancellationToken), []);
        return answers[OwnersForm.About] is { } about
            ? OpenQuestions.IsKnown(journey, about) ? null : new NothingIsCalled(about)
            : answers[NotNowForm.Factor] is { } label ? Decide(journey, workshop, who, label)
            : null;
    }

    private static Refusal? Decide(Journey journey, Workshop workshop, Person who, string label)
    {
        var meant = NotNowFold.Meant(journey.Ledger.Labels, [.. journey.Feelings.NegativeFactors], label);
        return meant.Count == 0 ? new NoFactorIsThere(label)
            : Authority.Refuse(workshop, who.Id, Act.PutOff, isOwn: meant.All(factor => factor.Said.Any(said => said.Key.Author == who.Author)));
    }
}
