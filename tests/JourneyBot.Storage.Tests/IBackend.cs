namespace JourneyBot.Storage.Tests;

/// <summary>A store that a contract is held against.</summary>
public interface IBackend
{
    StorageOptions Options { get; }
}
