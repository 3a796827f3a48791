namespace JourneyBot.Eng;

/// <summary>What this clone stands at.</summary>
internal static class Commit
{
    /// <summary>Seven characters, with a mark where files differ from it; empty outside of a clone.</summary>
    public static async Task<string> ReadAsync()
    {
        if (Command.Find("git") is not { } git)
            return "";
        var commit = (await Command.ReadAsync(git, ["rev-parse", "--short=7", "HEAD"], Repository.Root)).Trim();
        var changes = (await Command.ReadAsync(git, ["status", "--porcelain"], Repository.Root)).Trim();
        return commit.Length == 0 || changes.Length == 0 ? commit : $"{commit}.changed";
    }
}
