namespace JourneyBot.Eng;

/// <summary>Azurite, the Agents Playground and the manifest schemas, from the lock file of tests/.</summary>
internal static class NodeParts
{
    public static string Folder => Repository.At("tests");

    public static string Playground => Repository.At("tests", "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    /// <summary>Installs them unless what is installed is as new as the lock file. False, and a sentence, when that is impossible.</summary>
    public static async Task<bool> InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        var wanted = new FileInfo(Path.Combine(Folder, "package-lock.json"));
        // A link leads to another clone's parts, which npm ci would empty.
        if (new DirectoryInfo(Path.Combine(Folder, "node_modules")) is { Exists: true, LinkTarget: not null })
            return true;
        if (installed.Exists && installed.LastWriteTimeUtc >= wanted.LastWriteTimeUtc)
            return true;
        if (Command.Find("npm") is not { } npm)
        {
            Terminal.Say("npm is missing. Install Node.js 20 or newer, for Azurite and the Microsoft 365 Agents Playground.");
            return false;
        }
        Terminal.Say("Installing the npm parts of tests/ (once, about 400 MB).");
        if (await Command.RunAsync(npm, ["ci", "--no-fund", "--no-audit"], Folder) == 0)
            return true;
        Terminal.Say("npm ci failed, see above.");
        return false;
    }
}
