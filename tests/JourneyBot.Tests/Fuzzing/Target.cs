using JourneyBot.Testing.Fuzzing;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>Something that reads what others wrote.</summary>
/// <param name="Seeds">What it reads as a rule.</param>
/// <param name="Read">Reads a spoiled one, and checks what has to hold of whatever came of it.</param>
/// <param name="Declared">What it may throw: its callers know.</param>
internal sealed record Target(string Name, IReadOnlyList<string> Seeds, Func<string, Task> Read, params Type[] Declared)
{
    public bool IsJson { get; init; }

    /// <summary>Of the time that the others get.</summary>
    public double Share { get; init; } = 1;

    public static Target Text(string name, IReadOnlyList<string> seeds, Action<string> read, params Type[] declared) => new(name, seeds, Later(read), declared);

    public static Target Json(string name, IReadOnlyList<string> seeds, Action<string> read, params Type[] declared) => new(name, seeds, Later(read), declared) { IsJson = true };

    /// <summary>The same number, the same input.</summary>
    public string Input(int seed, int number)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        var chosen = Seeds[random.Next(Seeds.Count)];
        return IsJson && random.Next(8) > 0 ? new JsonMutation(random).Of(chosen) : new TextMutation(random).Of(chosen);
    }

    private static Func<string, Task> Later(Action<string> read) => input =>
    {
        read(input);
        return Task.CompletedTask;
    };
}
