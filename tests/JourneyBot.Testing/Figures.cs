namespace JourneyBot.Testing;

/// <summary>What a run measured, for whoever writes it down: a text file for each subject under artifacts/figures.</summary>
public static class Figures
{
    public static void Write(string subject, params IEnumerable<string> lines)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "figures"));
        File.WriteAllLines(Path.Combine(folder.FullName, $"{subject}.txt"), lines);
    }
}
