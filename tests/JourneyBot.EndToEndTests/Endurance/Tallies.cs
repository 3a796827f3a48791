namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>What happens on the lines to the hosts.</summary>
internal enum Tally
{
    /// <summary>The connection broke, or fifteen seconds went by.</summary>
    Unanswered,

    /// <summary>Not with 200, or not with what was hoped for.</summary>
    OtherwiseAnswered,
    DoubledDeliveries,
    PressedAnew,

    /// <summary>Typed lines that were delivered more than once, for one reason or another.</summary>
    TypedAgain,
}

/// <summary>Counted from many sides at once.</summary>
internal sealed class Tallies
{
    private readonly int[] _counts = new int[Enum.GetValues<Tally>().Length];

    public int this[Tally tally] => _counts[(int)tally];

    public void Add(Tally tally, int count = 1) => Interlocked.Add(ref _counts[(int)tally], count);
}
