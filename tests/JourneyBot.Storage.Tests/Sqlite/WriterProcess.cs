using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Storage.Tests.Sqlite;

/// <summary>This test program started as another process: it adds entries to a workshop and says each one that is saved.</summary>
internal static class WriterProcess
{
    /// <param name="arguments">The file, the workshop, the writer's name, how many.</param>
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments.Length != 4)
        {
            return 64;
        }

        using var host = new Host(StorageOptions.Sqlite(arguments[0]));
        for (var number = 0; number < int.Parse(arguments[3], null); number++)
        {
            var key = new EntryKey(StepId.Actions, new ParticipantId(arguments[2]), $"operation{number}");
            await host.Entries.AddAsync(new WorkshopId(arguments[1]), new Entry(key, DateTimeOffset.UnixEpoch, new Restore("x"), "delivery"), CancellationToken.None);
            await Console.Out.WriteLineAsync($"saved {key.Operation}");
        }

        return 0;
    }
}
