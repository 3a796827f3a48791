using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

public class EnterPhasesTests
{
    private readonly Stage _stage = new();

    [Fact]
    public async Task QuickStart_Repeated_IsAnsweredAsBefore_AndAddsNothing()
    {
        var workshop = await _stage.OpenAsync(StepId.Phases);
        var request = _stage.Ask(Stage.Ann);
        var first = (await EnterAsync(workshop, request, 4)).Require();

        var again = (await EnterAsync(workshop, request, 4)).Require();

        Assert.Equal(first.Entries.Select(IdentityOf), again.Entries.Select(IdentityOf));
        Assert.All(again.Entries, written => Assert.True(written.WasThere));
        Assert.Equal(4, (await _stage.FoldAsync(workshop)).Phases.Count);
    }

    [Theory, InlineData(0, true), InlineData(1, true), InlineData(3, true), InlineData(0, false), InlineData(1, false), InlineData(3, false)]
    public async Task QuickStart_ThatACrashStopped_IsCompletedByItsRepeat(int before, bool isWritten)
    {
        var workshop = await _stage.OpenAsync(StepId.Phases);
        var request = _stage.Ask(Stage.Ann);
        StopAfter(before, isWritten);
        await Assert.ThrowsAsync<IOException>(() => EnterAsync(workshop, request, 4));

        var saved = (await EnterAsync(workshop, request, 4)).Require();

        Assert.Equal(4, saved.Entries.Count);
        Assert.Equal(before + (isWritten ? 1 : 0), saved.Entries.Count(written => written.WasThere));
        Assert.Equal(saved.Entries.Select(NameOf), (await _stage.FoldAsync(workshop)).Phases.Select(phase => phase.Name));
    }

    [Fact]
    public async Task QuickStart_RepeatedWhenAnotherTemplateFitsByNow_MixesNothing()
    {
        var workshop = await _stage.OpenAsync(StepId.Phases);
        var request = _stage.Ask(Stage.Ann);
        await EnterAsync(workshop, request, 4);

        var again = (await EnterAsync(workshop, request, 7)).Require();

        Assert.Equal(4, again.Entries.Count);
        Assert.Equal(4, (await _stage.FoldAsync(workshop)).Phases.Count);
    }

    [Fact]
    public async Task QuickStart_WherePhasesStand_IsRefused_AndByAParticipantToo()
    {
        var workshop = await _stage.OpenAsync(StepId.Phases);

        Assert.IsType<OnlyTheFacilitatorArranges>((await EnterAsync(workshop, _stage.Ask(Stage.Ben), 4)).Refusal);
        await EnterAsync(workshop, _stage.Ask(Stage.Ann), 4);
        Assert.IsType<PhasesAreThereAlready>((await EnterAsync(workshop, _stage.Ask(Stage.Ann), 4)).Refusal);
    }

    /// <summary>So many phases are stored; with the next the store fails, or only its answer is lost.</summary>
    private void StopAfter(int phases, bool isWritten)
    {
        for (var i = 0; i < phases; i++)
        {
            _stage.Store.Faults.After(StoreOperation.AddEntry, () => Task.CompletedTask);
            _stage.Store.Faults.Before(StoreOperation.AddEntry, () => Task.CompletedTask);
        }

        if (isWritten)
        {
            _stage.Store.Faults.LoseAnswer(StoreOperation.AddEntry);
            return;
        }

        _stage.Store.Faults.Fail(StoreOperation.AddEntry);
    }

    private static string IdentityOf(Written written) => written.Entry.Identity;

    private static string? NameOf(Written written) => ((Contribution)written.Entry.Payload).Answers["name"];

    private Task<Outcome<Saved>> EnterAsync(Workshop workshop, Request request, int size) =>
        new EnterPhases(_stage.Store.Entries, _stage.Writer, _stage.Time).RunAsync(workshop, request, size, Stage.None);
}
