using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class BoardContract(IBackend backend) : StoreContract(backend)
{
    [Fact]
    public async Task ABoard_ComesBackAsItWas_OneForEachStep()
    {
        var board = Board("host") with { Message = "1:活動", LeaseUntil = Now };
        Assert.Null(await Host.Boards.FindAsync(Id, StepId.Actions, None));

        await Host.Boards.SaveAsync(Id, null, board, None);
        await Host.Boards.SaveAsync(Id, null, board with { Step = StepId.Phases, Painter = null, LeaseUntil = null }, None);

        Assert.Equal(board, (await Other.Boards.FindAsync(Id, StepId.Actions, None))!.Value);
        Assert.Null((await Other.Boards.FindAsync(Id, StepId.Phases, None))!.Value.Painter);
    }

    [Fact]
    public async Task WhoSawAnOlderBoard_DoesNotReplaceIt()
    {
        var first = await Host.Boards.SaveAsync(Id, null, Board("first"), None);
        var second = await Host.Boards.SaveAsync(Id, first, Board("second"), None);

        Assert.Null(await Other.Boards.SaveAsync(Id, first, Board("late"), None));
        Assert.Null(await Other.Boards.SaveAsync(Id, null, Board("unaware"), None));

        var found = await Host.Boards.FindAsync(Id, StepId.Actions, None);
        Assert.Equal(second, found);
    }

    [Fact]
    public async Task OfManyPaintersAtOnce_OneTakesTheLease()
    {
        var seen = await Host.Boards.SaveAsync(Id, null, Board("nobody"), None);

        var saved = await Task.WhenAll(Enumerable.Range(0, 24).Select(number => Either(number).Boards.SaveAsync(Id, seen, Board($"host {number}"), None)));

        var winner = Assert.Single(saved, board => board is not null);
        Assert.Equal(winner, await Host.Boards.FindAsync(Id, StepId.Actions, None));
    }

    private static PostedBoard Board(string painter) => new(StepId.Actions, "message", "fingerprint", Now, painter, Now.AddSeconds(15));
}
