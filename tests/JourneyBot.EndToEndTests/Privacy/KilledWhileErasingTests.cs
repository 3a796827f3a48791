using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using Microsoft.Data.Sqlite;

namespace JourneyBot.EndToEndTests.Privacy;

/// <summary>SIGKILL while a workshop of hundreds of rows is erased: whichever host comes next finishes it, and takes its cards back.</summary>
public sealed class KilledWhileErasingTests
{
    private const string Text = "Ocelotzebra";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);
    private const int Many = 400;

    [Fact]
    public async Task AWorkshopThatIsBeingErased_IsErasedByTheNextHost_AndItsCardsSayIt()
    {
        await using var stage = await Stage.OpenAsync();
        var aiko = stage.Teams.Person("Aiko");
        var seat = aiko.In(stage.Teams.GroupChat("Shop", aiko));
        await seat.Says("start");
        await seat.BoardAsync(StepId.Theme);
        await using (var stored = StoredRows.OfSqlite(stage.Host))
            await stored.WriteAsync(Enumerable.Range(0, Many).Select(Of));

        var asked = seat.Says("erase workshop: yes");
        await Until.True(async () => await CountAsync(stage, "index~erasing") > 0);
        await stage.CrashAsync();
        await Record.ExceptionAsync(() => asked);

        await Until.True(async () => await CountAsync(stage, "w") == 1, within: Longest);
        await Until.True(() => seat.Conversation.Messages.Any(message => message.Shows("This card was erased together with its workshop")), seat.Conversation.ToString, Longest);
    }

    private static Entry Of(int number) => new(
        new EntryKey(StepId.Actions, new ParticipantId("somebody"), Operation.Of("many", $"{number}")),
        DateTimeOffset.UnixEpoch.AddSeconds(number),
        new Contribution("actions", Answers.None.With("what", $"{Text} {number}")),
        $"delivery-{number}");

    /// <summary>Rows in partitions that begin so.</summary>
    private static async Task<long> CountAsync(Stage stage, string partition)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(stage.Host.Folder, "journeys.db")};Mode=ReadOnly;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM rows WHERE partition LIKE $p || '%'";
        command.Parameters.AddWithValue("$p", partition);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
