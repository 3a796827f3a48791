namespace JourneyBot.Storage;

public enum StorageKind
{
    /// <summary>One file, for one machine: needs nothing else.</summary>
    Sqlite,

    /// <summary>Azure Table Storage: for several machines.</summary>
    Tables,
}
