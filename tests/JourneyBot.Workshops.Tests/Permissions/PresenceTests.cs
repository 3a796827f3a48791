using JourneyBot.Testing;
using JourneyBot.Testing.Stores;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Permissions;

public class PresenceTests
{
    private static readonly ParticipantId Ken = new("ken");
    private static readonly ParticipantId Also = new("29:ken");
    private static readonly ConversationKey Team = new("team");

    private readonly InMemoryStore _store = new();
    private readonly FakeTime _time = new();
    private readonly Presence _presence;

    public PresenceTests() => _presence = new Presence(_store.Memberships, _time);

    [Fact]
    public async Task WhoeverWasTakenOut_IsOut_UnderEitherId_UntilTheyAreAdded()
    {
        await NoteAsync(Also, isIn: false);
        Assert.Equal([Team], await OutAsync());

        _time.Advance(TimeSpan.FromSeconds(1));
        await NoteAsync(Also, isIn: true);
        Assert.Empty(await OutAsync());
    }

    [Fact]
    public async Task TheLastThatWasTold_Counts_WhicheverIdItNamed()
    {
        await NoteAsync(Also, isIn: false);
        _time.Advance(TimeSpan.FromSeconds(1));
        await NoteAsync(Ken, isIn: false);
        _time.Advance(TimeSpan.FromSeconds(1));
        await NoteAsync(Also, isIn: true);

        Assert.Empty(await OutAsync());
    }

    [Fact]
    public async Task WhatAnotherHostHeard_IsKnownHalfAMinuteLater_AndAsksTheStoreNoEarlier()
    {
        Assert.Empty(await OutAsync());
        await _store.Memberships.NoteAsync(Ken, new Membership(Team, IsIn: false, _time.Now), default);
        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.Empty(await OutAsync());
        Assert.Equal(2, _store.Faults.Count(StoreOperation.ReadMemberships));

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([Team], await OutAsync());
    }

    private async Task NoteAsync(ParticipantId person, bool isIn)
    {
        await _store.Memberships.NoteAsync(person, new Membership(Team, isIn, _time.Now), default);
        _presence.Forget(person);
    }

    private async Task<IReadOnlyList<ConversationKey>> OutAsync() => await _presence.OutOfAsync(Ken, Also, default);
}
