namespace JourneyBot.Eng;

/// <summary>Programs of the operating system that tests need. As root on Debian they are installed; elsewhere it is said what to install, and the tests that need them fail.</summary>
internal static class DebianPackages
{
    /// <param name="what">What is missing, in words.</param>
    /// <param name="otherwise">How to help oneself where they are not to be had, or empty.</param>
    public static async Task InstallAsync(string what, string otherwise, params string[] packages)
    {
        if (Command.Find("apt-get") is not { } apt || !Environment.IsPrivilegedProcess)
        {
            Terminal.Say($"{what} missing, and the tests that need it will fail.");
            Terminal.Say($"Install it (Debian: sudo apt-get install {string.Join(' ', packages)}){otherwise}.");
            return;
        }
        Terminal.Say($"Installing {string.Join(" and ", packages)} for the tests (once).");
        await Command.RunAsync(apt, ["update", "-qq"]);
        if (await Command.RunAsync(apt, ["install", "-y", "-qq", "--no-install-recommends", .. packages]) != 0)
            Terminal.Say("apt-get failed, see above.");
    }
}
