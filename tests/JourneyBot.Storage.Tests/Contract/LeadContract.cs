using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class LeadContract(IBackend backend) : StoreContract(backend)
{
    private readonly ParticipantId _leader = new($"leader-{Guid.NewGuid():N}");
    private readonly ParticipantId _second = new($"second-{Guid.NewGuid():N}");

    [Fact]
    public async Task AWorkshop_IsFoundByWhoStartedIt_OnEveryHost_AndByNobodyElse()
    {
        await StartAsync();

        Assert.Equal([Id], await Other.Leads.ReadAsync(_leader, None));
        Assert.Empty(await Other.Leads.ReadAsync(_second, None));
    }

    [Fact]
    public async Task WhoIsMadeAFacilitator_FindsItToo()
    {
        var started = await StartAsync();
        var next = started with { Facilitators = [_leader, _second], Version = 2 };

        var seen = (await Other.Workshops.FindAsync(Id, None))!;
        Assert.True(await Other.Workshops.CommitAsync(seen, next, Transition(next), None));

        Assert.Equal([Id], await Host.Leads.ReadAsync(_second, None));
        Assert.Equal([Id], await Host.Leads.ReadAsync(_leader, None));
    }

    [Fact]
    public async Task WhatIsForgotten_IsGoneForThatPersonAlone()
    {
        var workshop = New() with { Facilitators = [_leader, _second] };
        await Host.Workshops.CreateAsync(workshop, Transition(workshop), None);

        await Other.Leads.ForgetAsync(_leader, Id, None);
        await Other.Leads.ForgetAsync(_leader, Id, None);

        Assert.Empty(await Host.Leads.ReadAsync(_leader, None));
        Assert.Equal([Id], await Host.Leads.ReadAsync(_second, None));
    }

    private async Task<Workshop> StartAsync()
    {
        var workshop = New();
        await Host.Workshops.CreateAsync(workshop, Transition(workshop), None);
        return workshop;
    }

    private Workshop New() => Workshop.Start(
        new Opening(Id, new ConversationKey($"chat {Id}"), "{}", "tenant", Language.Japanese), new Person(_leader, "Aiko"), "start", Now);

    private static Transition Transition(Workshop workshop) =>
        new(workshop.Version, workshop.LastOperation, null, workshop.Step, workshop.MovedBy, Now, [], []);
}
