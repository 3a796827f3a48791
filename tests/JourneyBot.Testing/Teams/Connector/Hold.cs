namespace JourneyBot.Testing.Teams.Connector;

/// <summary>A gate at which a call of the bot waits until the test opens it: the moment between two moments.</summary>
public sealed class Hold
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<bool> _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when a call waits here.</summary>
    public Task Reached => _reached.Task.WaitAsync(Until.Patience);

    /// <summary>Lets the call go on.</summary>
    public void Release() => _released.TrySetResult(true);

    /// <summary>Ends the call here, as if it had been lost on the way: for a host that was killed while it waited.</summary>
    public void Drop() => _released.TrySetResult(false);

    /// <summary>Whether the call goes on.</summary>
    internal Task<bool> WaitAsync()
    {
        _reached.TrySetResult();
        return _released.Task;
    }
}
