using System.Runtime.InteropServices;

namespace JourneyBot.Eng;

/// <summary>What a person or a build log reads, and how they end a run.</summary>
internal static class Terminal
{
    private static readonly CancellationTokenSource s_ended = new();

    private static readonly PosixSignalRegistration[] s_signals =
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, End))];

    /// <summary>Ctrl-C, SIGTERM or a closed terminal. `dotnet run` passes on a SIGTERM, but not a SIGINT sent to it alone.</summary>
    public static CancellationToken Ended => s_ended.Token;

    public static void Say(string line) => Console.WriteLine($"== {line}");

    private static void End(PosixSignalContext context)
    {
        context.Cancel = true;
        s_ended.Cancel();
    }
}
