using Xunit;
using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Tests.Boards;

/// <summary>A board shows what is stored, at most one repaint in five seconds and workshop.</summary>
public sealed class BoardPainterTests : IDisposable
{
    private readonly BoardScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task NothingChanged_IsNotRepainted()
    {
        await _scene.StartAsync();

        Assert.True(await _scene.PaintLaterAsync());
        Assert.Empty(_scene.Channel.Updates);
    }

    [Fact]
    public async Task TwoEntriesWithinFiveSeconds_AreShownByOneRepaint()
    {
        await _scene.StartAsync();
        await _scene.ContributeAsync(StepId.Theme, "product", "a shop");
        Assert.False(await _scene.PaintAsync());
        await _scene.ContributeAsync(StepId.Theme, "start", "hears of us");

        await _scene.PaintLaterAsync();

        var update = Assert.Single(_scene.Channel.Updates);
        Assert.Equal(await _scene.MessageOfAsync(StepId.Theme), update.Message);
        Assert.Contains("a shop", update.Text, StringComparison.Ordinal);
        Assert.Contains("hears of us", update.Text, StringComparison.Ordinal);
        Assert.True(await _scene.PaintLaterAsync());
        Assert.Single(_scene.Channel.Updates);
    }

    [Fact]
    public async Task EntryOfTheLastSecond_StillComesToTheBoardOfTheStepThatWasLeft_AndItsButtonsGo()
    {
        await _scene.StartAsync();
        await _scene.ContributeAsync(StepId.Theme, "start", "hears of us");
        await _scene.ContributeAsync(StepId.Theme, "goal", "buys at last");
        await _scene.NextAsync();

        await _scene.PaintLaterAsync();

        var update = Assert.Single(_scene.Channel.Updates);
        Assert.Equal(await _scene.MessageOfAsync(StepId.Theme), update.Message);
        Assert.Contains("buys at last", update.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Execute", update.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LateContribution_RepaintsTheOpenBoardFirst_AndTheOlderOneFiveSecondsLater()
    {
        await _scene.StartAsync();
        await _scene.ContributeAsync(StepId.Theme, "start", "hears of us");
        await _scene.ContributeAsync(StepId.Theme, "goal", "buys");
        await _scene.NextAsync();
        while (!await _scene.PaintLaterAsync())
        {
        }

        _scene.Channel.Updates.Clear();
        await _scene.ContributeAsync(StepId.Theme, "goal", "buys again");
        await _scene.PaintLaterAsync();
        Assert.False(await _scene.PaintAsync());
        Assert.Equal([await _scene.MessageOfAsync(StepId.Persona)], _scene.Channel.Updates.Select(update => update.Message));

        await _scene.PaintLaterAsync();

        Assert.Equal(
            [await _scene.MessageOfAsync(StepId.Persona), await _scene.MessageOfAsync(StepId.Theme)], _scene.Channel.Updates.Select(update => update.Message));
        Assert.All(_scene.Channel.Updates, update => Assert.Contains("buys again", update.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task OpenBoardThatIsGone_IsPostedAnew_AndThatOneIsRepaintedFromThenOn()
    {
        await _scene.StartAsync();
        await _scene.ContributeAsync(StepId.Theme, "product", "a shop");
        _scene.Channel.Answer = Repainted.Gone;
        var before = await _scene.MessageOfAsync(StepId.Theme);

        await _scene.PaintLaterAsync();

        Assert.NotEqual(before, await _scene.MessageOfAsync(StepId.Theme));
        _scene.Channel.Answer = Repainted.Done;
        await _scene.ContributeAsync(StepId.Theme, "product", "a shop and a site");
        await _scene.PaintLaterAsync();
        Assert.Equal(await _scene.MessageOfAsync(StepId.Theme), _scene.Channel.Updates[^1].Message);
    }

    [Fact]
    public async Task BoardOfAStepLeftThatIsGone_IsNotPostedAnew()
    {
        await _scene.StartAsync();
        await _scene.ContributeAsync(StepId.Theme, "start", "hears of us");
        await _scene.ContributeAsync(StepId.Theme, "goal", "buys");
        await _scene.NextAsync();
        var posted = _scene.Channel.Posted;
        _scene.Channel.Answer = Repainted.Gone;

        await _scene.PaintLaterAsync();

        Assert.Equal(posted, _scene.Channel.Posted);
        Assert.True(await _scene.PaintLaterAsync());
    }

    [Fact]
    public async Task ChannelThatSaysLater_IsAskedAgain()
    {
        await _scene.StartAsync();
        await _scene.ContributeAsync(StepId.Theme, "product", "a shop");
        _scene.Channel.Answer = Repainted.Later;

        Assert.False(await _scene.PaintLaterAsync());

        _scene.Channel.Answer = Repainted.Done;
        await _scene.PaintLaterAsync();
        Assert.Equal(2, _scene.Channel.Updates.Count);
    }

    [Fact]
    public async Task WhileAnotherHostPaints_FormsHereAreDrawnFromRowsOfTheLastFiveSeconds()
    {
        await _scene.StartAsync();
        await _scene.PaintLaterAsync();
        await _scene.ContributeAsync(StepId.Theme, "product", "a shop");
        await _scene.LeaseToAnotherAsync(TimeSpan.FromMinutes(1));

        Assert.False(await _scene.PaintAsync());
        Assert.Null((await _scene.LastJourneyAsync()).Theme.Product.Value);
        Assert.False(await _scene.PaintLaterAsync());

        Assert.Equal("a shop", (await _scene.LastJourneyAsync()).Theme.Product.Value);
        Assert.Empty(_scene.Channel.Updates);
    }

    [Fact]
    public async Task LeaseOfAnotherHost_IsRespected_UntilItIsOver()
    {
        await _scene.StartAsync();
        await _scene.ContributeAsync(StepId.Theme, "product", "a shop");
        _scene.Time.Advance(BoardPainter.Interval);
        await _scene.LeaseToAnotherAsync(TimeSpan.FromSeconds(10));

        Assert.False(await _scene.PaintAsync());
        Assert.Empty(_scene.Channel.Updates);

        _scene.Time.Advance(TimeSpan.FromSeconds(11));
        await _scene.PaintAsync();
        Assert.Single(_scene.Channel.Updates);
    }
}
