using Xunit;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>What is measured here is the whole process, so nothing else runs.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
