using JourneyBot.Sharing;
using JourneyBot.Teams;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Sharing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Sharing;

/// <summary>What readers say of the map, by its buttons: answered to the presser alone.</summary>
public sealed class AnswerPressTests : IAsyncDisposable
{
    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Fact]
    public async Task Answers_Pressed_AreSavedAndCounted()
    {
        var workshop = await EndAsync("start");

        var agreed = await _wire.PressesAsync(new GiveAnswer(Stance.Agree, null) { Workshop = workshop.Id }, by: "Mio");
        var objected = await _wire.PressesAsync(new GiveAnswer(Stance.Otherwise, null) { Workshop = workshop.Id }, new { comment = "no shop" }, "Ken");

        Assert.Equal("Saved: you agree. So far: 1 agrees, 0 see it otherwise.", Said(agreed));
        Assert.Contains("So far: 1 agrees, 1 sees it otherwise.", Said(objected), StringComparison.Ordinal);
        Assert.Contains("Ken: no shop", await SummaryAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FinalSummary_HasItsButtons_AndObjectingOpensACardThatLeadsBack()
    {
        var workshop = await EndAsync("start");

        var summary = (await _wire.SaysAsync("summary", "Ken")).Body!.ToString();
        var card = (await _wire.PressesAsync(new OpenAnswer { Workshop = workshop.Id }, by: "Ken")).Body!.ToString();

        Assert.All(["agree", "answer", "needs"], verb => Assert.Contains($"\"do\": \"{verb}\"", summary, StringComparison.Ordinal));
        Assert.All(["otherwise", "agree", "summary"], verb => Assert.Contains($"\"do\": \"{verb}\"", card, StringComparison.Ordinal));
        Assert.Contains("What do you see otherwise?", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Please write what you see otherwise")]
    [InlineData(2_001, "Your comment has 2001 characters, and 2000 are possible")]
    public async Task Objection_ThatIsRefused_ComesBackAsItWasTyped(int length, string reason)
    {
        var workshop = await EndAsync("start");
        var typed = new string('x', length);

        var answer = await _wire.PressesAsync(new GiveAnswer(Stance.Otherwise, null) { Workshop = workshop.Id }, new { comment = typed }, "Ken");

        var card = (JObject)answer.Body!["value"]!;
        Assert.Contains(reason, string.Concat(card.SelectTokens("$..text")), StringComparison.Ordinal);
        Assert.Equal(length == 0 ? null : typed, (string?)card.SelectTokens("$.body[?(@.id == 'comment')]").Single()["value"]);
        Assert.Empty(await _wire.Store.Ballots.ReadAsync(workshop.Id, React.Round, CancellationToken.None));
    }

    [Fact]
    public async Task Objection_InAnAnonymousWorkshop_IsShownWithoutAName_AndNoRowPointsToItsAuthor()
    {
        var workshop = await EndAsync("start anonymous");

        var said = await _wire.PressesAsync(new GiveAnswer(Stance.Otherwise, null) { Workshop = workshop.Id }, new { comment = "no shop" }, "Ken");

        Assert.Contains("without your name", Said(said), StringComparison.Ordinal);
        var summary = await SummaryAsync();
        Assert.Contains("・no shop", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Ken", summary, StringComparison.Ordinal);
        var row = Assert.Single(await _wire.Store.Ballots.ReadAsync(workshop.Id, React.Round, CancellationToken.None));
        Assert.StartsWith("a", row.Voter.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(await _wire.Store.Participants.ReadAsync(workshop.Id, CancellationToken.None), person => person.Name == "Ken");
        Assert.DoesNotContain(_wire.Log, line => line.Contains("no shop", StringComparison.Ordinal));
    }

    private async Task<Workshop> EndAsync(string start)
    {
        await _wire.SaysAsync(start);
        await _wire.SaysAsync("end");
        var pointer = await _wire.Store.Workshops.FindPointerAsync(TurnReader.KeyOf("a:chat"), CancellationToken.None);
        return (await _wire.Store.Workshops.FindAsync(pointer!.Value, CancellationToken.None))!.Value;
    }

    private static string Said(Answer answer) => (string)answer.Body!["value"]!;

    /// <summary>All that stands on the card, run to run.</summary>
    private async Task<string> SummaryAsync() =>
        string.Concat((await _wire.SaysAsync("summary", "Mio")).Body!.SelectTokens("$..text").Select(text => (string?)text));
}
