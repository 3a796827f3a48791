namespace JourneyBot.Testing.Fuzzing;

/// <summary>How long and with which seed: small in the suite, larger by <c>dotnet run eng/fuzz.cs</c>.</summary>
public static class FuzzSettings
{
    private const int UsualSeed = 20261122;

    /// <summary>How much longer than in the suite.</summary>
    public static double Times { get; } = RunNumbers.Real("FUZZ_TIMES", 1);

    public static int Seed { get; } = RunNumbers.Whole("FUZZ_SEED", UsualSeed);

    /// <summary>A line for the figures, which eng/fuzz.cs prints.</summary>
    public static void Note(string line)
    {
        var file = Repository.At("artifacts", "figures", "fuzz.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        lock (s_gate)
            File.AppendAllText(file, line + Environment.NewLine);
    }

    private static readonly Lock s_gate = new();
}
