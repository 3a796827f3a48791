namespace JourneyBot.Testing.Stores;

/// <summary>
/// What happens around a store's operations: each plan happens once, in the order of planning. Nothing here is random.
/// </summary>
public sealed class StoreFaults
{
    private readonly Lock _gate = new();
    private readonly List<Plan> _plans = [];
    private readonly Dictionary<StoreOperation, int> _counts = [];

    /// <summary>Something else happens right before the next such operation: another host writes, say, and the operation conflicts.</summary>
    public void Before(StoreOperation operation, Func<Task> act) => Add(new Plan(operation, IsBefore: true, act));

    public void After(StoreOperation operation, Func<Task> act) => Add(new Plan(operation, IsBefore: false, act));

    /// <summary>The next such operation does not happen, and throws.</summary>
    public void Fail(StoreOperation operation) => Before(operation, () => throw new IOException($"{operation}: the store is away."));

    /// <summary>The next such operation happens, and throws all the same: its answer was lost, or the host died.</summary>
    public void LoseAnswer(StoreOperation operation) => After(operation, () => throw new IOException($"{operation}: the answer was lost."));

    /// <summary>How many of all operations, or of these, were asked for.</summary>
    public int Count(params IReadOnlyCollection<StoreOperation> operations)
    {
        lock (_gate)
        {
            return _counts.Where(count => operations.Count == 0 || operations.Contains(count.Key)).Sum(count => count.Value);
        }
    }

    internal async Task<T> RunAsync<T>(StoreOperation operation, Func<T> act)
    {
        // Leaves the caller, as a real store does, so that others come in between.
        await Task.Yield();
        lock (_gate)
        {
            _counts[operation] = _counts.GetValueOrDefault(operation) + 1;
        }

        await TakeAsync(operation, isBefore: true);
        var answer = act();
        await TakeAsync(operation, isBefore: false);
        return answer;
    }

    private void Add(Plan plan)
    {
        lock (_gate)
        {
            _plans.Add(plan);
        }
    }

    private async Task TakeAsync(StoreOperation operation, bool isBefore)
    {
        Plan? plan;
        lock (_gate)
        {
            plan = _plans.Find(planned => planned.Operation == operation && planned.IsBefore == isBefore);
            if (plan is not null)
            {
                _plans.Remove(plan);
            }
        }

        if (plan is not null)
        {
            await plan.Act();
        }
    }

    private sealed record Plan(StoreOperation Operation, bool IsBefore, Func<Task> Act);
}
