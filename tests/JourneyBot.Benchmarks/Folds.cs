using BenchmarkDotNet.Attributes;
using JourneyBot.Allocation.Tests.Stage;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Coach;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Benchmarks;

/// <summary>A workshop's entries to its journey: what a board costs, at most once in five seconds.</summary>
public class Folds
{
    private IReadOnlyList<Entry> _entries = [];

    [Params(300, 5_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Open() => _entries = new Contributions(Entries).Entries;

    [Benchmark]
    public Journey Fold() => Journey.Fold(_entries, [Contributions.Person(0)]);

    /// <summary>With the coach's question, for which it looks back at earlier moments: once for each fold.</summary>
    [Benchmark]
    public Finding? FoldAndAsk() => NextQuestion.Of(StepId.Emotions, Fold());
}
