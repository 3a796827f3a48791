namespace JourneyBot.Testing;

/// <summary>A temporary folder of its own, gone with its owner.</summary>
public sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("journeybot-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A process just killed may still hold a file; the folder is in the system's temporary place anyway.
        }
    }
}
