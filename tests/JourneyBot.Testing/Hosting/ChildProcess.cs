using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace JourneyBot.Testing.Hosting;

/// <summary>One process that a test started: it is ended by its id, at the latest when the test run ends.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private const int TerminateSignal = 15;
    private static readonly ConcurrentDictionary<int, Process> s_running = new();
    private readonly Process _process;

    static ChildProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    private ChildProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    public static ChildProcess Start(ProcessStartInfo start, HostOutput output)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        s_running[process.Id] = process;
        output.Capture(process);
        return new ChildProcess(process);
    }

    /// <summary>SIGKILL: no chance to tidy up.</summary>
    public Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        return WaitAsync();
    }

    /// <summary>SIGTERM: the process may finish what it has begun. Windows has no such signal, there it is a kill.</summary>
    public Task TerminateAsync()
    {
        if (OperatingSystem.IsWindows())
            return KillAsync();
        if (!_process.HasExited)
            _ = Signal(_process.Id, TerminateSignal);
        return WaitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private async Task WaitAsync()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        await _process.WaitForExitAsync(timeout.Token);
        s_running.TryRemove(_process.Id, out _);
    }

    private static void EndAll()
    {
        foreach (var process in s_running.Values.Where(process => !process.HasExited))
            process.Kill(entireProcessTree: true);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int processId, int signal);
}
