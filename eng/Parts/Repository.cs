namespace JourneyBot.Eng;

/// <summary>Where things are in this clone.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(
        Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, ".."));

    /// <summary>The mode of the bot packages that this run was started with, as properties for a build.</summary>
    public static string[] Properties { get; } =
        [.. from name in new[] { "BotSdk", "TablesSdk" }
            let value = AppContext.GetData(name) as string
            where value is not null
            select $"-p:{name}={value}"];

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);
}
