namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>
/// Crowds whose every press has to be answered at the first try: beside other stories two cores keep the store waiting for longer than the
/// product waits for it, and it would apologize, as it should.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Crowds
{
    public const string Name = "crowds";
}
