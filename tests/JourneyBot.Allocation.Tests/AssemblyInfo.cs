using Xunit;

// Counts and bytes are of one thread that nothing else runs on.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
