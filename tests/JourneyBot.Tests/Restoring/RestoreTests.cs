using System.Text;
using JourneyBot.Boards;
using JourneyBot.Restoring;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Files;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace JourneyBot.Tests.Restoring;

/// <summary>"restore" in the chat: a link to a page that takes the JSON of a workshop and makes one of it there.</summary>
public sealed class RestoreTests : IAsyncDisposable
{
    private readonly Chat _chat = new(isGroup: true);

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData("restore", "<html lang=\"en\">", "Restore a workshop")]
    [InlineData("復元", "<html lang=\"ja\">", "ワークショップの復元")]
    public async Task Restore_GivesALink_ToAGuardedFormWithoutScript(string said, string language, string title)
    {
        var page = await _chat.OpenAsync(await _chat.LinkAsync(said));

        Assert.Equal(StatusCodes.Status200OK, page.Status);
        Assert.Contains(language, page.Page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page.Page, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\" enctype=\"multipart/form-data\">", page.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Page, StringComparison.OrdinalIgnoreCase);
        AssertIsGuarded(page);
    }

    [Theory]
    [InlineData("retail", Language.English, false)]
    [InlineData("retail", Language.Japanese, true)]
    [InlineData("hostile", Language.English, false)]
    [InlineData("empty", Language.Japanese, false)]
    public async Task GoodFile_OpensTheSameWorkshop_WhereItWasAskedFor(string name, Language language, bool isAnonymous)
    {
        var file = JsonFile.Write(Files.Files.Of(name, language, isAnonymous));
        var page = await _chat.HandInAsync(await _chat.LinkAsync(), file);
        var workshop = await _chat.WorkshopAsync();
        var people = workshop.IsAnonymous ? [] : await _chat.Get<IParticipantStore>().ReadAsync(workshop.Id, CancellationToken.None);
        var again = JsonFile.Write(new Exported(workshop, await _chat.JourneyAsync(), people, _chat.Time.Now));

        Assert.Equal(StatusCodes.Status200OK, page.Status);
        Assert.Contains("The workshop is restored", page.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(Moment.Mark, page.Page, StringComparison.Ordinal);
        AssertIsGuarded(page);
        Assert.Equal((language, isAnonymous, StepId.Measures), (workshop.Language, workshop.IsAnonymous, workshop.Step));
        Assert.Equal(Content(file), Content(again));
        Assert.Equal(2, _chat.Get<IChannel>() is RecordingChannel channel ? channel.Cards.Count : 0);
    }

    [Fact]
    public async Task Restored_GoesOn_WithWhoAskedAsItsFacilitator()
    {
        await _chat.HandInAsync(await _chat.LinkAsync(by: "Ken"), Retail());

        Assert.StartsWith("Only the facilitator moves", Assert.Single(await _chat.SaysAsync("back", "Mia")), StringComparison.Ordinal);
        await _chat.SaysAsync("back", "Ken");
        Assert.Equal(StepId.Emotions, (await _chat.WorkshopAsync()).Step);
        var before = (await _chat.JourneyAsync()).Feelings.Scored.Sum(feeling => feeling.Count);
        await _chat.SaysAsync(await _chat.ResolveAsync("{contact 1} +1 glad"), "Mia");
        Assert.Equal(before + 1, (await _chat.JourneyAsync()).Feelings.Scored.Sum(feeling => feeling.Count));
        await _chat.SaysAsync("end", "Ken");
        Assert.True((await _chat.WorkshopAsync()).IsEnded);
    }

    [Fact]
    public async Task SameLink_AnswersAsBefore_AndMakesNoSecondWorkshop()
    {
        var token = await _chat.LinkAsync();
        var first = await _chat.HandInAsync(token, Retail());
        var workshop = await _chat.WorkshopAsync();
        await _chat.SaysAsync("Hang mirrors at the shelves");
        RestoreAnswer[] later = [await _chat.HandInAsync(token, Retail()), await _chat.HandInAsync(token, "another file"), await _chat.OpenAsync(token)];

        Assert.All(later, page => Assert.Contains("The workshop is restored", page.Page, StringComparison.Ordinal));
        Assert.Contains("3 measures", first.Page, StringComparison.Ordinal);
        Assert.Equal((workshop.Id, workshop.Version), ((await _chat.WorkshopAsync()).Id, (await _chat.WorkshopAsync()).Version));
        Assert.Equal(2, ((RecordingChannel)_chat.Get<IChannel>()).Cards.Count);
        await _chat.SaysAsync("end");
        Assert.Contains("The workshop is restored", (await _chat.HandInAsync(token, Retail())).Page, StringComparison.Ordinal);
        Assert.True((await _chat.WorkshopAsync()).IsEnded);
    }

    [Fact]
    public async Task OneLink_TakesOneFile_AlsoWhenTheFirstBrokeOff()
    {
        var token = await _chat.LinkAsync();
        var tickets = _chat.Get<RestoreTickets>();
        Assert.True(await tickets.ClaimAsync((await tickets.FindAsync(token, CancellationToken.None))!, [1], CancellationToken.None));

        var page = await _chat.HandInAsync(token, Retail());

        Assert.Equal(StatusCodes.Status409Conflict, page.Status);
        Assert.Contains("This link has taken another file already.", page.Page, StringComparison.Ordinal);
        Assert.Equal(StatusCodes.Status200OK, (await _chat.HandInAsync(await _chat.LinkAsync(), Retail())).Status);
    }

    [Fact]
    public async Task OpenWorkshop_IsInTheWay_ForTheWordAndForTheFile_UntilItEnds()
    {
        var token = await _chat.LinkAsync();
        await _chat.SaysAsync("start");

        Assert.StartsWith("A workshop is open here already", Assert.Single(await _chat.SaysAsync("restore")), StringComparison.Ordinal);
        foreach (var page in (RestoreAnswer[])[await _chat.OpenAsync(token), await _chat.HandInAsync(token, Retail())])
        {
            Assert.Equal(StatusCodes.Status409Conflict, page.Status);
            Assert.Contains("A workshop is open here already", page.Page, StringComparison.Ordinal);
        }

        Assert.Empty((await _chat.JourneyAsync()).Measures);
        await _chat.SaysAsync("end");
        Assert.Equal(StatusCodes.Status200OK, (await _chat.HandInAsync(token, Retail())).Status);
        Assert.Equal(3, (await _chat.JourneyAsync()).Measures.Count);
    }

    [Fact]
    public async Task WordDeliveredAgain_GivesTheSameLink_AndAnotherWordAnotherOne()
    {
        await _chat.SaysAsync("restore", id: "one");
        var tickets = _chat.Get<RestoreTickets>();
        var links = new List<WorkshopId>();
        foreach (var id in (string[])["two", "two", "three"])
        {
            var turn = Moment.Of("empty", Language.English).Turn(Moment.Leader, isPersonal: false) with { Delivery = id };
            var link = await tickets.OpenAsync(turn, Language.English, CancellationToken.None);
            links.Add((await tickets.FindAsync(link.Address.Segments[^1], CancellationToken.None))!.Workshop);
        }

        Assert.Equal(links[0], links[1]);
        Assert.NotEqual(links[0], links[2]);
    }

    [Fact]
    public async Task LinksThatTakeNothing_AllGetTheSameAnswer()
    {
        await _chat.SaysAsync("start");
        var map = Assert.Single(await _chat.CardsAsync("map")).Actions.OfType<AdaptiveCards.AdaptiveOpenUrlAction>().First().Url.Segments[^1];
        await _chat.SaysAsync("end");
        var valid = await _chat.LinkAsync();
        var answers = new List<(int, string)>();
        foreach (var token in (string[])[map, valid[..^1], "A" + valid[1..], valid + "A", "", "x", "../" + valid, new string('A', 5_000)])
        {
            foreach (var page in (RestoreAnswer[])[await _chat.OpenAsync(token), await _chat.HandInAsync(token, Retail())])
            {
                AssertIsGuarded(page);
                answers.Add((page.Status, page.Page));
            }
        }

        _chat.Time.Advance(RestoreTickets.Life);
        var late = await _chat.HandInAsync(valid, Retail());

        var (status, text) = Assert.Single(answers.Append((late.Status, late.Page)).Distinct());
        Assert.Equal(StatusCodes.Status404NotFound, status);
        Assert.Contains("This link takes no file", text, StringComparison.Ordinal);
        Assert.True((await _chat.WorkshopAsync()).IsEnded);
    }

    private static byte[] Retail() => JsonFile.Write(Files.Files.Of("retail", Language.English));

    private static string Content(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        return text[text.IndexOf("\"content\"", StringComparison.Ordinal)..];
    }

    private static void AssertIsGuarded(RestoreAnswer page)
    {
        Assert.Equal("default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", page.Headers.ContentSecurityPolicy.ToString());
        Assert.Equal(("nosniff", "no-referrer"), (page.Headers.XContentTypeOptions.ToString(), page.Headers["Referrer-Policy"].ToString()));
        Assert.Contains("no-store", page.Headers.CacheControl.ToString(), StringComparison.Ordinal);
        Assert.Contains("noindex", page.Headers["X-Robots-Tag"].ToString(), StringComparison.Ordinal);
    }
}
