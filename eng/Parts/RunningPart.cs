using System.Diagnostics;

namespace JourneyBot.Eng;

/// <summary>A program that runs beside us: its lines appear behind its name, and it ends, with all it started, when this is disposed.</summary>
internal sealed class RunningPart : IDisposable
{
    private readonly string _name;
    private readonly Process _process;
    private readonly TaskCompletionSource<string> _found = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string? _awaited;

    /// <param name="awaited">What the line starts with that says what <see cref="LineAsync"/> waits for.</param>
    public RunningPart(string name, ProcessStartInfo start, string? awaited = null)
    {
        (_name, _awaited) = (name, awaited);
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        _process = Command.Start(start);
        _process.OutputDataReceived += (_, line) => Show(line.Data);
        _process.ErrorDataReceived += (_, line) => Show(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Ends with the part, which before the end of the run is a fault.</summary>
    public async Task ExitAsync()
    {
        await _process.WaitForExitAsync(Terminal.Ended);
        throw new InvalidOperationException($"{_name} ended with code {_process.ExitCode}.");
    }

    /// <summary>The rest of the line awaited.</summary>
    public Task<string> LineAsync() => _found.Task.WaitAsync(Terminal.Ended);

    public void Dispose()
    {
        Command.End(_process);
        _process.Dispose();
    }

    private void Show(string? line)
    {
        if (line is null)
            return;
        Console.WriteLine($"{_name,10} | {line}");
        if (_awaited is not null && line.StartsWith(_awaited, StringComparison.Ordinal))
            _found.TrySetResult(line[_awaited.Length..].Trim());
    }
}
