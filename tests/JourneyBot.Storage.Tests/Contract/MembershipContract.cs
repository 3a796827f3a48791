using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class MembershipContract(IBackend backend) : StoreContract(backend)
{
    private static readonly ConversationKey Chat = new("19:chat@thread.v2");
    private static readonly ConversationKey Team = new("19:team@thread.tacv2");

    private readonly ParticipantId _person = new($"person-{Guid.NewGuid():N}");

    [Fact]
    public async Task WhoeverIsTakenOut_IsKnownOnEveryHost_AndNobodyElse()
    {
        await Host.Memberships.NoteAsync(_person, Out(Chat, 1), None);

        Assert.Equal([Out(Chat, 1)], await Other.Memberships.ReadAsync(_person, None));
        Assert.Empty(await Other.Memberships.ReadAsync(new ParticipantId($"another-{_person}"), None));
    }

    [Fact]
    public async Task WhoeverIsAdded_WithoutHavingBeenTakenOut_LeavesNoTrace()
    {
        await Host.Memberships.NoteAsync(_person, In(Chat, 1), None);

        Assert.Empty(await Host.Memberships.ReadAsync(_person, None));
    }

    [Fact]
    public async Task TheLaterChangeCounts_InWhateverOrderAndHowOftenTheyArrive()
    {
        await Host.Memberships.NoteAsync(_person, Out(Chat, 1), None);
        await Other.Memberships.NoteAsync(_person, In(Chat, 2), None);
        await Host.Memberships.NoteAsync(_person, Out(Chat, 1), None);
        Assert.Equal([In(Chat, 2)], await Other.Memberships.ReadAsync(_person, None));

        await Host.Memberships.NoteAsync(_person, Out(Chat, 3), None);
        await Other.Memberships.NoteAsync(_person, In(Chat, 2), None);
        Assert.Equal([Out(Chat, 3)], await Other.Memberships.ReadAsync(_person, None));
    }

    [Fact]
    public async Task EachChatAndTeam_IsToldApart()
    {
        await Host.Memberships.NoteAsync(_person, Out(Chat, 1), None);
        await Host.Memberships.NoteAsync(_person, Out(Team, 2), None);
        await Host.Memberships.NoteAsync(_person, In(Chat, 3), None);

        Assert.Equal([In(Chat, 3), Out(Team, 2)], (await Host.Memberships.ReadAsync(_person, None)).OrderBy(change => change.Where.Value, StringComparer.Ordinal));
    }

    [Fact]
    public async Task ManyAtOnce_LeaveTheLast()
    {
        await Task.WhenAll(Enumerable.Range(1, 12).Select(minute => Either(minute).Memberships.NoteAsync(_person, Out(Chat, minute), None)));

        Assert.Equal([Out(Chat, 12)], await Host.Memberships.ReadAsync(_person, None));
    }

    private static Membership Out(ConversationKey where, int minute) => new(where, IsIn: false, Now.AddMinutes(minute));

    private static Membership In(ConversationKey where, int minute) => new(where, IsIn: true, Now.AddMinutes(minute));
}
