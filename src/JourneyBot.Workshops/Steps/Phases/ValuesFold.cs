using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>For each phase the latest answer to each field. The customer pays where it was said last, and nowhere else.</summary>
internal static class ValuesFold
{
    public static IReadOnlyList<PhaseValue> Fold(Ledger ledger, IReadOnlyList<Phase> phases)
    {
        var identities = phases.ToDictionary(phase => Operation.Of("phase", phase.Key), StringComparer.Ordinal);
        var values = identities.ToDictionary(
            known => known.Key, known => new PhaseValue(known.Value, ledger.Labels.Add(known.Key), null, null, null, false), StringComparer.Ordinal);
        string? paid = null;
        foreach (var said in ledger.Of(StepId.Phases, ValueForm.Form.Id))
        {
            if (ledger.Labels.Find(said.Answers[ValueForm.Phase], values.ContainsKey) is not { } identity)
            {
                continue;
            }

            values[identity] = Note(values[identity], said);
            paid = said.Answers[ValueForm.Payment] switch
            {
                null => paid,
                ValueForm.Here => identity,
                _ => paid == identity ? null : paid,
            };
        }

        return [.. identities.Keys.Select(identity => values[identity] with { IsPaidHere = identity == paid })];
    }

    private static PhaseValue Note(PhaseValue value, Contributed said) => value with
    {
        Wanted = said.Answers[ValueForm.Wanted] ?? value.Wanted,
        Given = said.Answers[ValueForm.Given] ?? value.Given,
        IsThick = said.Answers[ValueForm.Weight] is { } weight ? weight == ValueForm.High : value.IsThick,
    };
}
