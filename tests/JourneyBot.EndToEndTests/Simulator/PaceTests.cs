using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Connector;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>A real host at a Teams that refuses what is too much. An hour of it, on a moved clock: JourneyBot.Tests/Sending.</summary>
public sealed class PaceTests
{
    private const int People = 30;

    [Fact]
    public async Task ThirtyPeople_TypingAtOnce_AreAllAnsweredInFewMessages()
    {
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.Paced(1), options: new TeamsOptions { RateLimits = true });
        var people = stage.Teams.Crowd(People);
        var chat = stage.Teams.GroupChat("Journeys", people);
        var aiko = people[0].In(chat);
        await aiko.Says("start");
        await aiko.GoesToAsync(StepId.Actions);
        var before = chat.Messages.Count;

        var said = await Task.WhenAll(people.Select((person, number) => person.In(chat).Says($"thought {number}.")));

        var answers = chat.Messages.Skip(before).Where(message => message.IsFromBot && message.Text.Contains("✓ Saved", StringComparison.Ordinal)).ToList();
        Assert.All(Enumerable.Range(0, People), number => Assert.Single(answers, message => message.Text.Contains($"thought {number}.", StringComparison.Ordinal)));
        Assert.InRange(answers.Count, 1, People / 2);
        Assert.All(said, delivery => Assert.InRange(delivery.Took, TimeSpan.Zero, TimeSpan.FromSeconds(15)));
        Assert.DoesNotContain(stage.Teams.Calls, call => call.Status == 429);
    }

    [Fact]
    public async Task Answer_ThatTeamsTellsToWait_ComesOnceAndInTime()
    {
        await using var stage = await Stage.OpenAsync();
        var ken = stage.Teams.Person("Ken");
        var chat = ken.In(stage.Teams.Personal(ken));
        stage.Teams.Faults.Next(ConnectorOperation.CreateMessage, Fault.Answer(429, TimeSpan.FromSeconds(1)));

        await chat.Says("help");

        Assert.Single(chat.Conversation.Messages, message => message.Shows("What you can do here"));
        Assert.Equal(2, stage.Teams.Calls.Count(call => call.Operation == ConnectorOperation.CreateMessage));
    }
}
