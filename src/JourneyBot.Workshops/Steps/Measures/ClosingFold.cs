using System.Globalization;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>Each person's latest conviction; of the days the facilitator's latest, else anybody's.</summary>
internal static class ClosingFold
{
    public static Closing Fold(Ledger ledger, IReadOnlyCollection<ParticipantId> facilitators)
    {
        Contributed[] said = [.. ledger.Of(StepId.Measures, ClosingForm.Form.Id)];
        var points = new Dictionary<ParticipantId, int>();
        foreach (var one in said)
        {
            if (int.TryParse(one.Answers[ClosingForm.Conviction], CultureInfo.InvariantCulture, out var point))
            {
                points[one.Author] = point;
            }
        }

        var day = Settling.Fold(said, facilitators).GetValueOrDefault(ClosingForm.Review)?.Value;
        var isDay = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var review);
        return new Closing(points.Values.DefaultIfEmpty().Average(), points.Count, isDay ? review : null);
    }
}
