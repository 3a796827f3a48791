using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>Gives a target spoiled input for a while: nothing undeclared is thrown, no input takes two seconds, and memory stays bounded.</summary>
internal sealed class Drill(Target target, int seed)
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>What all inputs together may leave behind, caches included; and what one may, since turns write rows, which are kept in memory here.</summary>
    private const long MostLeft = 32L * 1024 * 1024;

    private const long MostLeftByOne = 1024;

    private readonly Stopwatch _current = new();
    private (TimeSpan Took, int Number) _slowest;
    private volatile int _number;

    public async Task<string> RunAsync(TimeSpan budget)
    {
        await TryAsync(0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (peak, watch) = (before, Stopwatch.StartNew());
        var run = Task.Run(async () =>
        {
            for (_number = 1; watch.Elapsed < budget; _number++)
            {
                await TryAsync(_number);
                peak = Math.Max(peak, _number % 64 == 0 ? GC.GetTotalMemory(forceFullCollection: false) : 0);
            }
        });
        while (await Task.WhenAny(run, Task.Delay(TimeSpan.FromMilliseconds(200))) != run)
        {
            // Ten times what is allowed: it will not come back.
            Assert.True(_current.Elapsed < 10 * Longest, $"It hangs. {Say(_number)}");
        }

        await run;
        var left = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(left < MostLeft + (MostLeftByOne * _number), $"{target.Name}: {_number} inputs leave {left:n0} bytes.");
        return string.Create(CultureInfo.InvariantCulture, $"{target.Name,-28} {_number,9:n0} inputs, slowest {_slowest.Took.TotalMilliseconds,6:n0} ms (input {_slowest.Number}), peak {peak / 1_048_576.0,5:n0} MB, left {left / 1_048_576.0,5:n1} MB");
    }

    private async Task TryAsync(int number)
    {
        var took = await TimeAsync(number);
        if (took > Longest)
        {
            // Others may have had the processor: what is slow is slow again.
            took = TimeSpan.FromTicks(Math.Min(took.Ticks, (await TimeAsync(number)).Ticks));
            Assert.True(took <= Longest, $"It took {took.TotalSeconds:n1} s. {Say(number)}");
        }

        _slowest = took > _slowest.Took ? (took, number) : _slowest;
    }

    private async Task<TimeSpan> TimeAsync(int number)
    {
        var input = target.Input(seed, number);
        _current.Restart();
        try
        {
            await target.Read(input);
        }
        catch (Exception exception) when (target.Declared.Any(declared => declared.IsInstanceOfType(exception)))
        {
            // Its callers know.
        }
        catch (Exception exception)
        {
            Assert.Fail($"{exception.GetType().Name}: {exception.Message}. {Say(number)}\n{exception.StackTrace}");
        }

        return _current.Elapsed;
    }

    private string Say(int number)
    {
        var input = target.Input(seed, number);
        var shown = input.Length <= 2_000 ? input : $"{input[..2_000]}... ({input.Length} characters)";
        return $"Target {target.Name}, seed {seed}, input {number}: {string.Concat(shown.Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}"))}";
    }
}
