namespace JourneyBot.Storage.Tests;

/// <summary>A store that a contract is held against.</summary>
public interface IBackend
{
    /// <summary>Another host on this store.</summary>
    Host Connect();
}
