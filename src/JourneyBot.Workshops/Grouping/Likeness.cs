namespace JourneyBot.Workshops.Grouping;

/// <summary>
/// How alike two actions are by their words, 0 to 1: the same thing said twice, or about the same situation. What is done and what with
/// both count, since "reads a review" and "writes a review" share a word and nothing else. It knows words, not meaning: it proposes,
/// people decide. Measured on labelled pairs (tests, Grouping/Pairs): it finds nine in ten of what it has words for, and two in five of
/// what it has not; of five that it calls alike, four are.
/// </summary>
internal static class Likeness
{
    /// <summary>From here on two actions count as alike.</summary>
    public const double Alike = 0.38;

    /// <summary>What is left where only one kind of words can be compared.</summary>
    private const double Half = 0.7;
    private const double Contradicted = 0.35;

    public static double Of(string one, string other) => Of(Wording.Of(one), Wording.Of(other));

    public static double Of(Wording one, Wording other)
    {
        var likeness = Combine(Done(one.Does, other.Does), With(one.Things, other.Things));
        return likeness >= Alike && Contradict(one, other) ? Contradicted * likeness : likeness;
    }

    private static double Combine(double? does, double? things) => (does, things) switch
    {
        ({ } done, { } with) => (Math.Sqrt(done * with) / 2) + ((done + with) / 4),
        ({ } done, null) => Half * done,
        (null, { } with) => Half * with,
        _ => 0,
    };

    /// <summary>Null where nothing can be compared. That only one of them looks or goes tells them apart.</summary>
    private static double? Done(WordBag one, WordBag other) => one.SaysLittle && other.SaysLittle ? null : WordBag.Cosine(one, other);

    /// <summary>Null where nothing can be compared: that something happens in a shop tells it from nothing else.</summary>
    private static double? With(WordBag one, WordBag other) => one.SaysLittle || other.SaysLittle ? null : WordBag.Cosine(one, other);

    private static bool Contradict(Wording one, Wording other)
    {
        if (one.IsTurnedAround != other.IsTurnedAround)
        {
            return true;
        }

        foreach (var done in one.Does.Words)
        {
            foreach (var undone in other.Does.Words)
            {
                if (Lexicon.Own.AreOpposite(done, undone) && !(other.Does.Has(done) && one.Does.Has(undone)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
