using JourneyBot.Workshops.Forms;

namespace JourneyBot.Cards;

/// <summary>
/// How much of what was typed a form gives back: texts up to <paramref name="Refill"/> characters, titles of choices up to
/// <paramref name="Title"/>, and so many picked ones.
/// </summary>
internal readonly record struct FormLevel(int Refill, int Title, int Picked)
{
    /// <summary>In the order of giving way. What is over the last one cannot be given back, and the card says so.</summary>
    public static IReadOnlyList<FormLevel> All { get; } =
    [
        new(Limits.AllAnswers, 60, 300), new(5_000, 60, 300), new(2_500, 60, 300), new(1_000, 60, 300), new(300, 60, 300), new(300, 20, 300), new(100, 10, 100), new(100, 10, 50), new(20, 4, 20),
    ];
}
