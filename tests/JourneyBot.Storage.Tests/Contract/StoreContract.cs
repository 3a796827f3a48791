using JourneyBot.Workshops;

namespace JourneyBot.Storage.Tests.Contract;

/// <summary>What every store promises is stated in the classes of this folder, and held against SQLite and Table Storage by their heirs. Each test has a workshop of its own.</summary>
public abstract class StoreContract(IBackend backend) : IDisposable
{
    protected static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 30, 0, 123, TimeSpan.FromHours(9));

    protected static CancellationToken None => CancellationToken.None;

    protected Host Host { get; } = backend.Connect();

    /// <summary>Another host on the same store.</summary>
    protected Host Other { get; } = backend.Connect();

    protected WorkshopId Id { get; } = new($"w{Guid.NewGuid():N}");

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Host.Dispose();
        Other.Dispose();
    }

    protected static ParticipantId Someone(int number = 1) => new($"participant-{number}");

    /// <summary>One of the two hosts.</summary>
    protected Host Either(int number) => number % 2 == 0 ? Host : Other;
}
