using System.Diagnostics;
using JourneyBot.Testing;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Storage.Tests.Sqlite;

/// <summary>Several processes on one file, and one that is killed.</summary>
public sealed class ProcessesTests : IDisposable
{
    private static readonly WorkshopId Id = new("w1");
    private readonly ScratchFolder _folder = new();

    private string File => _folder.File("shared.db");

    [Fact]
    public async Task FourProcesses_ThatStartAndWriteAtOnce_LoseNothing()
    {
        var writers = Enumerable.Range(0, 4).Select(number => Start($"writer{number}", 50)).ToList();

        foreach (var writer in writers)
        {
            await writer.StandardOutput.ReadToEndAsync();
            await writer.WaitForExitAsync();
            Assert.Equal(0, writer.ExitCode);
            writer.Dispose();
        }

        Assert.Equal(200, await CountAsync());
    }

    [Fact]
    public async Task AKilledProcess_LosesNothingThatItSaidWasSaved_AndLeavesTheFileUsable()
    {
        using var writer = Start("writer", 1_000_000);
        for (var saved = 0; saved < 25; saved++)
        {
            Assert.Equal($"saved operation{saved}", await writer.StandardOutput.ReadLineAsync());
        }

        writer.Kill(entireProcessTree: true);
        var alsoSaved = (await writer.StandardOutput.ReadToEndAsync()).Split('\n').Count(line => line.StartsWith("saved", StringComparison.Ordinal));
        await writer.WaitForExitAsync();

        // One more may be in: saved, but killed before it was said. The last line said may be cut.
        Assert.InRange(await CountAsync(), 25 + alsoSaved - 1, 25 + alsoSaved + 1);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<int> CountAsync()
    {
        using var host = new Host(StorageOptions.Sqlite(File));
        return (await host.Entries.ReadAsync(Id, CancellationToken.None)).Count;
    }

    private Process Start(string name, int count)
    {
        string[] arguments = [typeof(WriterProcess).Assembly.Location, File, Id.Value, name, $"{count}"];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("dotnet did not start.");
    }
}
