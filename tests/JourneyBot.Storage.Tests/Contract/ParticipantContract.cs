using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

public abstract class ParticipantContract(IBackend backend) : StoreContract(backend)
{
    [Fact]
    public async Task AParticipant_IsReplacedByWhatIsSavedLast()
    {
        var person = new Participant(Someone(), "山田 花子", null, null, Now, Now);
        Assert.Null(await Host.Participants.FindAsync(Id, person.Id, None));
        await Host.Participants.SaveAsync(Id, person, None);
        Assert.Equal(person, await Other.Participants.FindAsync(Id, person.Id, None));

        var later = person with { Department = "営業", Language = Language.Japanese, IsObserver = true, LastSeen = Now.AddMinutes(1) };
        await Other.Participants.SaveAsync(Id, later, None);

        Assert.Equal(later, await Host.Participants.FindAsync(Id, person.Id, None));
    }

    [Fact]
    public async Task AddingAParticipantAgain_ChangesNothing()
    {
        var person = new Participant(Someone(), "山田 花子", null, Language.Japanese, Now, Now);

        Assert.True(await Host.Participants.AddAsync(Id, person, None));
        Assert.False(await Other.Participants.AddAsync(Id, person with { Language = null }, None));

        Assert.Equal(person, await Host.Participants.FindAsync(Id, person.Id, None));
    }

    [Fact]
    public async Task AllParticipants_OfThisWorkshopOnly_AreRead()
    {
        var people = Enumerable.Range(0, 30).Select(number => new Participant(Someone(number), $"Person {number}", null, Language.English, Now, Now)).ToList();
        await Task.WhenAll(people.Select(person => Host.Participants.SaveAsync(Id, person, None)));
        await Host.Participants.SaveAsync(new WorkshopId(Id.Value + "x"), people[0] with { Id = Someone(99) }, None);

        var found = await Other.Participants.ReadAsync(Id, None);

        Assert.Equal(people.ToHashSet(), found.ToHashSet());
    }
}
