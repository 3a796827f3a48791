using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class ActivityContract(IBackend backend) : StoreContract(backend)
{
    [Fact]
    public async Task AWorkshop_IsAmongThoseTouchedSince()
    {
        var older = new WorkshopId(Id.Value + "older");
        await Host.Activity.TouchAsync(older, Now, None);
        await Host.Activity.TouchAsync(Id, Now, None);
        await Other.Activity.TouchAsync(Id, Now.AddMinutes(10), None);

        var atFirst = await Other.Activity.TouchedSinceAsync(Now, None);
        var lately = await Other.Activity.TouchedSinceAsync(Now.AddMinutes(10), None);

        Assert.Subset(atFirst.ToHashSet(), new HashSet<WorkshopId> { Id, older });
        Assert.Contains(Id, lately);
        Assert.DoesNotContain(older, lately);
    }

    [Fact]
    public async Task WhatWasTouchedLongAgo_IsForgotten_AndNothingElse()
    {
        // So long ago that no other test's workshop is forgotten with it.
        var older = new WorkshopId(Id.Value + "older");
        var longAgo = Now.AddDays(-400);
        await Host.Activity.TouchAsync(older, longAgo, None);
        await Host.Activity.TouchAsync(Id, longAgo, None);
        await Host.Activity.TouchAsync(Id, Now, None);

        await Other.Activity.ForgetBeforeAsync(longAgo.AddSeconds(1), None);
        await Other.Activity.ForgetBeforeAsync(longAgo.AddSeconds(1), None);

        var left = await Host.Activity.TouchedSinceAsync(longAgo, None);
        Assert.DoesNotContain(older, left);
        Assert.Contains(Id, left);
    }
}
