using FsCheck;
using FsCheck.Fluent;

namespace JourneyBot.Workshops.Tests;

public class OperationTests
{
    [Fact]
    public void Of_TheSameParts_IsTheSameOnEveryHost() => Assert.Equal("Z022HTJ1B3HC8DV3NBG9", Operation.Of("form", "ann", "goal"));

    [Fact]
    public void Of_PartsCutElsewhere_IsAnother()
    {
        Assert.NotEqual(Operation.Of("ab", "c"), Operation.Of("a", "bc"));
        Assert.NotEqual(Operation.Of("a"), Operation.Of("a", ""));
        Assert.NotEqual(Operation.Of("a", "b"), Operation.Of("b", "a"));
    }

    [Fact]
    public void Of_Anything_IsTwentyCharactersThatReadAsALabel() => Prop.ForAll<NonNull<string>[]>(parts =>
    {
        var operation = Operation.Of([.. parts.Select(part => part.Get)]);
        return operation.Length == 20 && Label.Read(operation) == operation;
    }).QuickCheckThrowOnFailure();
}
