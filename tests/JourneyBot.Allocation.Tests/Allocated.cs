using Xunit;

namespace JourneyBot.Allocation.Tests;

/// <summary>Bytes allocated by something that runs on the calling thread from end to end.</summary>
internal static class Allocated
{
    private const int WarmUp = 50;
    private const int Times = 200;

    /// <summary>The median of two hundred times, after some to warm up.</summary>
    /// <param name="prepare">Makes the next one; what it allocates itself does not count.</param>
    public static long Median(Func<Func<Task>> prepare)
    {
        var bytes = new long[Times];
        for (var i = -WarmUp; i < Times; i++)
        {
            var act = prepare();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var done = act();
            bytes[Math.Max(i, 0)] = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(done.IsCompletedSuccessfully, "It left the thread, or failed.");
        }

        Array.Sort(bytes);
        return bytes[Times / 2];
    }
}
