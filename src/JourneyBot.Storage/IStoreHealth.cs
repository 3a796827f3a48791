namespace JourneyBot.Storage;

public interface IStoreHealth
{
    /// <summary>Whether the store answers a small read within two seconds.</summary>
    Task<bool> AnswersAsync(CancellationToken cancellationToken);
}
