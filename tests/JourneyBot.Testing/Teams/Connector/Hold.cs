namespace JourneyBot.Testing.Teams.Connector;

/// <summary>A gate at which a call of the bot waits until the test opens it: the moment between two moments.</summary>
public sealed class Hold
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when a call waits here.</summary>
    public Task Reached => _reached.Task.WaitAsync(Until.Patience);

    public void Release() => _released.TrySetResult();

    internal Task WaitAsync()
    {
        _reached.TrySetResult();
        return _released.Task;
    }
}
