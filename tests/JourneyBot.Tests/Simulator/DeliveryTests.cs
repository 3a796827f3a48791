using System.Net;
using System.Text;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class DeliveryTests : SimulatorTest
{
    [Fact]
    public async Task DeliveredTwice_ArrivesTwiceUnderOneId_AndIsSaidOnce()
    {
        var aiko = Teams.Person("Aiko");
        var room = Teams.GroupChat("Journey", aiko);
        await aiko.In(room).DeliveredTwice().Says("start");
        Assert.Equal(2, Bot.Heard.Count);
        Assert.Single(Bot.Heard.Select(activity => $"{activity["id"]}").Distinct());
        Assert.Single(room.Transcript);
    }

    [Fact]
    public async Task Repeat_HasTheSameId_OrANewOne_AndTheSameContent()
    {
        var aiko = Teams.Person("Aiko");
        var said = await aiko.In(Teams.Personal(aiko)).Says("start");
        await said.RepeatAsync();
        await said.RepeatWithNewIdAsync();
        var ids = Bot.Heard.Select(activity => $"{activity["id"]}").ToList();
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
        Assert.All(Bot.Heard, activity => Assert.Equal("start", $"{activity["text"]}"));
    }

    [Fact]
    public async Task SeveralHosts_TakeTurns_UnlessOneIsChosen()
    {
        await using var other = await ScriptedBot.StartAsync(Teams);
        Teams.Bot.At(Bot.Endpoint, other.Endpoint);
        var aiko = Teams.Person("Aiko");
        var seat = aiko.In(Teams.Personal(aiko));
        for (var count = 0; count < 4; count++)
            await seat.Says("hello");
        Assert.Equal((2, 2), (Bot.Heard.Count, other.Heard.Count));
        await seat.Through(other.Endpoint).Says("to you");
        await seat.Through(other.Endpoint).Says("to you");
        Assert.Equal((2, 4), (Bot.Heard.Count, other.Heard.Count));
    }

    [Fact]
    public async Task Says_ToABotThatFails_TellsWhatItAnswered()
    {
        Bot.Answers = _ => (500, "oh dear");
        var aiko = Teams.Person("Aiko");
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => aiko.In(Teams.Personal(aiko)).Says("start"));
        Assert.Contains("500 \"oh dear\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Crowd_TalkingAtOnce_IsHeardCompletely()
    {
        var crowd = Teams.Crowd(30);
        var room = Teams.GroupChat("Journey", crowd);
        await Task.WhenAll(crowd.SelectMany(person => Enumerable.Range(1, 5).Select(number =>
            person.In(room).DeliveredTwice().Says($"{person.Name} says {number}"))));
        Assert.Equal(300, Bot.Heard.Count);
        Assert.Equal(150, room.Transcript.Select(message => message.Id).Distinct().Count());
    }

    [Fact]
    public async Task Post_OfAnyBody_ComesBackWithItsStatus()
    {
        Bot.Answers = _ => (415, null);
        using var content = new StringContent("{}", Encoding.UTF8, "text/plain");
        var delivery = await Teams.Bot.PostAsync(content, token: "junk");
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "Bearer junk"), (delivery.Status, Assert.Single(Bot.Authorizations)));
    }
}
