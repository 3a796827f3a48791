namespace JourneyBot.Storage.Rows;

/// <summary>Something to be done before the first use. When it fails, the next use tries again.</summary>
internal sealed class Once(Func<CancellationToken, Task> work) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private volatile bool _isDone;

    public ValueTask DoneAsync(CancellationToken cancellationToken) => _isDone ? ValueTask.CompletedTask : new ValueTask(DoAsync(cancellationToken));

    public void Dispose() => _gate.Dispose();

    private async Task DoAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!_isDone)
            {
                await work(cancellationToken);
                _isDone = true;
            }
        }
        finally
        {
            _gate.Release();
        }
    }
}
