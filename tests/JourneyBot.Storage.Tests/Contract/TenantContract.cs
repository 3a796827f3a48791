using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class TenantContract(IBackend backend) : StoreContract(backend)
{
    private const int Many = 100;

    private readonly string _tenant = $"tenant-{Guid.NewGuid():N}";

    [Fact]
    public async Task Workshops_AreFoundByTheirTenant_TheNewestFirst_OnEveryHost_AndByNoOther()
    {
        var first = await StartAsync(1);
        var third = await StartAsync(3);
        var second = await StartAsync(2);
        await StartAsync(4, tenant: $"other-{_tenant}");

        Assert.Equal([third, second, first], await Other.Tenants.ReadAsync(_tenant, Many, None));
    }

    [Fact]
    public async Task NoMoreThanAskedForAreRead()
    {
        await StartAsync(1);
        var second = await StartAsync(2);
        var third = await StartAsync(3);

        Assert.Equal([third, second], await Host.Tenants.ReadAsync(_tenant, 2, None));
    }

    [Fact]
    public async Task AStartThatIsTriedAgain_IsThereOnce()
    {
        await StartAsync(1, Id.Value);
        await StartAsync(2, Id.Value);
        await StartAsync(2, Id.Value);

        Assert.Equal([Id], await Host.Tenants.ReadAsync(_tenant, Many, None));
    }

    [Fact]
    public async Task WhatChangesLater_StaysWhereItIs()
    {
        var first = await StartAsync(1);
        var second = await StartAsync(2);
        var seen = (await Other.Workshops.FindAsync(first, None))!;
        var next = seen.Value with { Version = 2, LastOperation = "later", EndedAt = Now.AddDays(1) };

        Assert.True(await Other.Workshops.CommitAsync(seen, next, Transition(next), None));
        Assert.Equal([second, first], await Host.Tenants.ReadAsync(_tenant, Many, None));
    }

    [Fact]
    public async Task Preparations_AndWorkshopsOfNoTenant_AreNotListed()
    {
        await StartAsync(1, isPreparation: true);
        await StartAsync(2, tenant: string.Empty);

        Assert.Empty(await Host.Tenants.ReadAsync(_tenant, Many, None));
        Assert.Empty(await Host.Tenants.ReadAsync(string.Empty, Many, None));
    }

    private async Task<WorkshopId> StartAsync(int day, string? id = null, string? tenant = null, bool isPreparation = false)
    {
        var opening = new Opening(new WorkshopId(id ?? $"w{Guid.NewGuid():N}"), new ConversationKey($"chat {Id}"), "{}", tenant ?? _tenant, Language.Japanese)
        {
            IsPreparation = isPreparation,
        };
        var workshop = Workshop.Start(opening, new Person(Someone(), "Aiko"), "start", Now.AddDays(day));
        await Host.Workshops.CreateAsync(workshop, Transition(workshop), None);
        return workshop.Id;
    }

    private static Transition Transition(Workshop workshop) =>
        new(workshop.Version, workshop.LastOperation, null, workshop.Step, workshop.MovedBy, Now, [], []);
}
