using JourneyBot.Allocation.Tests.Stage;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Allocation.Tests;

/// <summary>What a press of Add costs in memory, from the activity to the reply. The bot packages' part is in Sdk.Tests.</summary>
public sealed class AllocationTests(Hosts hosts) : IClassFixture<Hosts>
{
    private const long Budget = 60_000;
    private const double ATenthMore = 1.1;

    public static TheoryData<StepId> Steps => [.. StepIds.All];

    [Theory, MemberData(nameof(Steps))]
    public async Task Add_ApartFromTheStoreAndTheCard_AllocatesAtMost60KB(StepId step) =>
        Assert.InRange(await BytesAsync(hosts.WithThousands, step), 1, Budget);

    [Theory, MemberData(nameof(Steps))]
    public async Task Add_AmongThousandsOfRows_AllocatesAtMostATenthMoreThanAmongTen(StepId step)
    {
        var few = await BytesAsync(hosts.WithTen, step);
        var many = await BytesAsync(hosts.WithThousands, step);

        Assert.InRange(many, 1, few * ATenthMore);
    }

    [Theory, MemberData(nameof(Steps))]
    public async Task CardInTheAnswer_OnceItsChoicesFillAPage_AllocatesNoMoreWithMoreRows(StepId step)
    {
        var page = BytesOfTheCard(await Adding.OnAsync(hosts.WithAFullPage, step));
        var many = BytesOfTheCard(await Adding.OnAsync(hosts.WithThousands, step));

        Assert.InRange(many, 1, page * ATenthMore);
    }

    private static async Task<long> BytesAsync(HostedWorkshop hosted, StepId step)
    {
        var adding = await Adding.OnAsync(hosted, step);
        return Allocated.Median(adding.Press) - BytesOfTheCard(adding);
    }

    private static long BytesOfTheCard(Adding adding) => Allocated.Median(() => adding.DrawAsync);
}
