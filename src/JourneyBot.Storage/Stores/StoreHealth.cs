using JourneyBot.Storage.Rows;
using Microsoft.Extensions.Logging;

namespace JourneyBot.Storage.Stores;

internal sealed partial class StoreHealth(IRows rows, ILogger<StoreHealth> logger, TimeProvider time) : IStoreHealth
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await rows.FindAsync(Keys.Health, Keys.Only, either.Token);
            return true;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogSilence(Silence.ReasonOf(fault));
            return false;
        }
    }

    [LoggerMessage(EventId = 300, Level = LogLevel.Warning, Message = "The store does not answer: {Reason}")]
    private partial void LogSilence(string reason);
}
