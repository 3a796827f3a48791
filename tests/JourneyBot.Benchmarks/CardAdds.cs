using BenchmarkDotNet.Attributes;
using JourneyBot.Allocation.Tests.Stage;
using JourneyBot.Workshops;

namespace JourneyBot.Benchmarks;

/// <summary>
/// A press of Add on a form with choices over what is there, from the activity to the reply, on rows in memory; and the card in
/// the reply alone.
/// </summary>
public class CardAdds
{
    /// <summary>Presses made ahead, so that making them is not measured.</summary>
    private const int Presses = 256;

    private HostedWorkshop _hosted = null!;
    private Adding _adding = null!;
    private Func<Task>[] _presses = [];

    [Params(10, 5_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public async Task OpenAsync()
    {
        _hosted = await HostedWorkshop.OpenAsync(Rows);
        _adding = await Adding.OnAsync(_hosted, StepId.Emotions);
    }

    [IterationSetup(Target = nameof(AddAsync))]
    public void Prepare() => _presses = [.. Enumerable.Range(0, Presses).Select(_ => _adding.Press())];

    [GlobalCleanup]
    public void Close() => _hosted.Dispose();

    [Benchmark(OperationsPerInvoke = Presses)]
    public async Task AddAsync()
    {
        foreach (var press in _presses)
        {
            await press();
        }
    }

    [Benchmark]
    public Task DrawAsync() => _adding.DrawAsync();
}
