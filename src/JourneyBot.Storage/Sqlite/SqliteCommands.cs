using Microsoft.Data.Sqlite;

namespace JourneyBot.Storage.Sqlite;

internal static class SqliteCommands
{
    /// <param name="connection">Where it runs.</param>
    /// <param name="text">A constant of this project: values go in as parameters only.</param>
    public static SqliteCommand Command(this SqliteConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }

    public static SqliteCommand With(this SqliteCommand command, string name, object value)
    {
        command.Parameters.AddWithValue(name, value);
        return command;
    }
}
