using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class FollowerContract(IBackend backend) : StoreContract(backend)
{
    [Fact]
    public async Task AFollower_ComesBackAsTheyWere_OneForEachPerson()
    {
        var follower = Of(1) with
        {
            Address = "{\"user\":\"田中\"}", Result = DebtState.MaybeSent, ToldBy = "host", ToldUntil = Now, IsFollowing = false,
        };
        Assert.Null(await Host.Followers.FindAsync(Id, Someone(), None));

        await Host.Followers.SaveAsync(Id, null, follower, None);
        await Host.Followers.SaveAsync(Id, null, Of(2), None);

        AssertSame(follower, (await Other.Followers.FindAsync(Id, Someone(), None))!.Value);
        AssertSame(Of(2), (await Other.Followers.FindAsync(Id, Someone(2), None))!.Value);
    }

    [Fact]
    public async Task All_AreRead_WithoutThoseOfOtherWorkshops()
    {
        await Task.WhenAll(Enumerable.Range(1, 12).Select(number => Either(number).Followers.SaveAsync(Id, null, Of(number), None)));
        await Host.Followers.SaveAsync(new WorkshopId(Id.Value + "x"), null, Of(99), None);

        var found = await Other.Followers.ReadAsync(Id, None);

        Assert.Equal(Enumerable.Range(1, 12).Select(Someone).ToHashSet(), found.Select(follower => follower.Value.Person).ToHashSet());
    }

    [Fact]
    public async Task WhoSawAnOlderRow_DoesNotReplaceIt()
    {
        var first = await Host.Followers.SaveAsync(Id, null, Of(1), None);
        var second = await Host.Followers.SaveAsync(Id, first, Of(1) with { ToldBy = "one" }, None);

        Assert.Null(await Other.Followers.SaveAsync(Id, first, Of(1) with { ToldBy = "other" }, None));
        Assert.Null(await Other.Followers.SaveAsync(Id, null, Of(1), None));

        var found = await Other.Followers.FindAsync(Id, Someone(), None);
        Assert.Equal((second!.Version, "one"), (found!.Version, found.Value.ToldBy));
    }

    private static Follower Of(int number) => new(Someone(number), Language.Japanese, "a:chat", ["first"], Now);

    // A record compares an immutable array by reference.
    private static void AssertSame(Follower expected, Follower actual)
    {
        Assert.Equal(expected.Operations, actual.Operations.AsEnumerable());
        Assert.Equal(expected, actual with { Operations = expected.Operations });
    }
}
