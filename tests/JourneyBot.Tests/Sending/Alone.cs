using Xunit;

namespace JourneyBot.Tests.Sending;

/// <summary>Tests that look at when everything rests: nothing else may run beside them.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;
