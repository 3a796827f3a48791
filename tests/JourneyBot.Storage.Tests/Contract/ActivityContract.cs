using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class ActivityContract(IBackend backend) : StoreContract(backend)
{
    [Fact]
    public async Task AWorkshop_IsAmongThoseTouchedSince_UntilItIsForgotten()
    {
        var older = new WorkshopId(Id.Value + "older");
        await Host.Activity.TouchAsync(older, Now, None);
        await Host.Activity.TouchAsync(Id, Now, None);
        await Other.Activity.TouchAsync(Id, Now.AddMinutes(10), None);

        var atFirst = await Other.Activity.TouchedSinceAsync(Now, None);
        var lately = await Other.Activity.TouchedSinceAsync(Now.AddMinutes(10), None);
        await Other.Activity.ForgetAsync(Id, None);
        await Other.Activity.ForgetAsync(Id, None);
        var afterwards = await Host.Activity.TouchedSinceAsync(Now, None);

        Assert.Subset(atFirst.ToHashSet(), new HashSet<WorkshopId> { Id, older });
        Assert.Contains(Id, lately);
        Assert.DoesNotContain(older, lately);
        Assert.DoesNotContain(Id, afterwards);
        Assert.Contains(older, afterwards);
    }
}
