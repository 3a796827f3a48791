using JourneyBot.Boards;
using JourneyBot.Testing;
using JourneyBot.Testing.Stores;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Boards;

public sealed class DirtyBoardsTests
{
    private static readonly WorkshopId s_workshop = new("w1");
    private readonly MovedClock _clock = new();
    private readonly DirtyBoards _dirty;

    public DirtyBoardsTests() => _dirty = new DirtyBoards(new InMemoryStore().Activity, _clock);

    [Fact]
    public void ABoardThatWaits_WaitsSinceItsFirstWrite()
    {
        var first = _clock.GetTimestamp();
        _dirty.Mark(s_workshop);
        _clock.Advance(TimeSpan.FromSeconds(2));
        _dirty.Mark(s_workshop);

        Assert.Equal(first, Assert.Single(_dirty.TakeAll()).Since);
    }

    [Fact]
    public void OneThatCouldNotBePainted_GoesOnWaiting_AlsoWhenSomebodyWroteMeanwhile()
    {
        var first = _clock.GetTimestamp();
        _dirty.Mark(s_workshop);
        var taken = Assert.Single(_dirty.TakeAll());
        _clock.Advance(TimeSpan.FromSeconds(1));
        _dirty.Mark(s_workshop);

        var marks = _dirty.MarksOf(s_workshop);
        _dirty.MarkAgain(taken);

        Assert.Equal(marks, _dirty.MarksOf(s_workshop));
        Assert.Equal(first, Assert.Single(_dirty.TakeAll()).Since);
    }

    [Fact]
    public void TakenBoards_AreCleanUntilTheNextWrite()
    {
        _dirty.Mark(s_workshop);
        _dirty.TakeAll();

        Assert.Empty(_dirty.TakeAll());
        _clock.Advance(TimeSpan.FromSeconds(1));
        _dirty.Mark(s_workshop);
        Assert.Equal(_clock.GetTimestamp(), Assert.Single(_dirty.TakeAll()).Since);
    }
}
