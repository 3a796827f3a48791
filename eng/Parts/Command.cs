using System.Diagnostics;

namespace JourneyBot.Eng;

/// <summary>Runs other programs without a keyboard, so that none of them can wait for an answer. None outlives us.</summary>
internal static class Command
{
    /// <summary>Runs to the end, with its output on ours, and returns the exit code.</summary>
    public static async Task<int> RunAsync(string program, string[] arguments, string? folder = null)
    {
        Terminal.Say($"{program} {string.Join(' ', arguments)}");
        using var process = Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder ?? Repository.Root });
        try
        {
            await process.WaitForExitAsync(Terminal.Ended);
            return process.ExitCode;
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>Runs to the end and returns what it wrote to its output, however it ended.</summary>
    public static async Task<string> ReadAsync(string program, string[] arguments, string folder)
    {
        using var process = Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true });
        try
        {
            var written = await process.StandardOutput.ReadToEndAsync(Terminal.Ended);
            await process.WaitForExitAsync(Terminal.Ended);
            return written;
        }
        finally
        {
            End(process);
        }
    }

    public static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        // A build node that stays behind would keep our output open, and who reads it would wait for ever.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        process.StandardInput.Close();
        return process;
    }

    public static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }

    /// <summary>The full path of the first of these programs that is installed.</summary>
    public static string? Find(params string[] names) =>
        (from name in names
         from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         let path = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.cmd" : name)
         where File.Exists(path)
         select path).FirstOrDefault();
}
