using JourneyBot.Allocation.Tests.Stage;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using Microsoft.Bot.Schema;
using Xunit;

namespace JourneyBot.Allocation.Tests;

/// <summary>
/// How often a command goes to the store once its host is warm, that is, knows what the last transition owed and which workshop
/// is open. As often with thousands of rows as with ten.
/// </summary>
public sealed class StorageOperationTests
{
    private const int Few = 10;
    private const int Many = 5_000;

    /// <summary>The header and the insert.</summary>
    private const int Add = 2;

    /// <summary>The pointer, the state, the header and the insert.</summary>
    private const int TypedText = 4;

    /// <summary>Looking for the person, noting for erasing that they are here (decision 0019), and writing them down.</summary>
    private const int FirstContribution = 3;

    /// <summary>Whether they were taken out of the chat, by either of their ids; known for half a minute.</summary>
    private const int WhetherTakenOut = 2;

    private static readonly Attendee Aiko = new(1);
    private static readonly Attendee Ken = new(2);

    [Theory, InlineData(Few), InlineData(Many)]
    public async Task Add_OnTheFormOfAnyStep_CostsTwoOperations(int rows)
    {
        using var hosted = await WarmAsync(rows, StepId.Measures);

        foreach (var step in StepCatalog.All)
        {
            Assert.Equal(Add, await CountAsync(hosted, Pressing(hosted, Aiko, step.Id), "Saved"));
        }
    }

    [Theory, InlineData(Few), InlineData(Many)]
    public async Task Add_AsTheFirstContributionOfAPerson_CostsFiveMore(int rows)
    {
        using var hosted = await WarmAsync(rows, StepId.Measures);

        Assert.Equal(Add + FirstContribution + WhetherTakenOut, await CountAsync(hosted, Pressing(hosted, Ken, StepId.Actions), "Saved"));
        Assert.Equal(Add, await CountAsync(hosted, Pressing(hosted, Ken, StepId.Actions), "Saved"));
    }

    [Fact]
    public async Task Add_WhenHalfAMinuteHasPassed_AsksForThePersonAgain()
    {
        using var hosted = await WarmAsync(Few, StepId.Measures);
        hosted.Time.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(Add + 1 + WhetherTakenOut, await CountAsync(hosted, Pressing(hosted, Aiko, StepId.Actions), "Saved"));
        Assert.Equal(Add, await CountAsync(hosted, Pressing(hosted, Aiko, StepId.Actions), "Saved"));
    }

    [Theory, InlineData(Few), InlineData(Many)]
    public async Task TypedText_ThatIsSavedAtOnce_CostsFourOperationsAtMost(int rows)
    {
        using var hosted = await WarmAsync(rows, StepId.Actions);

        Assert.InRange(await CountAsync(hosted, Aiko.Says("asks a friend"), "Saved"), 1, TypedText);
        Assert.InRange(await CountAsync(hosted, Ken.Says("asks in the shop"), "Saved"), 1, TypedText + FirstContribution + WhetherTakenOut);
    }

    [Theory, InlineData(Few), InlineData(Many)]
    public async Task TypedText_ThatBeginsAnInterviewAndThatEndsIt_CostsFourOperationsAtMost(int rows)
    {
        using var hosted = await WarmAsync(rows, StepId.Emotions);
        var contact = hosted.Told.Answer(StepId.Emotions, rows)["contact"];

        Assert.InRange(await CountAsync(hosted, Aiko.Says(contact), "How does it feel"), 1, TypedText);
        Assert.InRange(await CountAsync(hosted, Aiko.Says("-2"), "Saved"), 1, TypedText);
    }

    [Fact]
    public async Task TypedText_ThatIsSavedAndBeginsAnInterview_CostsFourOperationsAtMost()
    {
        using var hosted = await WarmAsync(Few, StepId.Theme);

        Assert.InRange(await CountAsync(hosted, Aiko.Says("Product: Boots"), "What should get better"), 1, TypedText);
    }

    /// <summary>A host on which Aiko has pressed Add and typed something.</summary>
    private static async Task<HostedWorkshop> WarmAsync(int rows, StepId step)
    {
        var hosted = await HostedWorkshop.OpenAsync(rows, step);
        await hosted.ReceiveAsync(Pressing(hosted, Aiko, StepId.Actions));
        await hosted.ReceiveAsync(Aiko.Says("help"));
        return hosted;
    }

    private static Activity Pressing(HostedWorkshop hosted, Attendee person, StepId step) =>
        person.Adds(StepCatalog.Of(step).Forms[0], hosted.Told.Answer(step, 1));

    private static async Task<int> CountAsync(HostedWorkshop hosted, Activity activity, string expected)
    {
        var before = hosted.Rows.Operations;
        Assert.Contains(expected, await hosted.ReceiveAsync(activity), StringComparison.Ordinal);
        return hosted.Rows.Operations - before;
    }
}
