using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Leading;

/// <summary>Who is in, who is missing, and who comes late.</summary>
public sealed class PeopleTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Fact]
    public async Task Status_ShowsWhoContributedAndHowMuch_ByDepartment()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("looks around", "Ken");
        await _chat.SaysAsync("asks a friend", "Ken");
        await _chat.SaysAsync("pays", "Mia");
        Assert.Equal(["Noted: you speak for Sales."], await _chat.SaysAsync("department field sales", "Ken"));
        await _chat.SaysAsync("部署 法務", "Mia");
        await _chat.SaysAsync("department IT", "Rei");

        var status = await _chat.ReadsAsync("status");

        Assert.Contains("Sales: Ken (2)", status);
        Assert.Contains("法務: Mia (1)", status);
        Assert.Contains(status, line => line.StartsWith("No department said: ", StringComparison.Ordinal));
        Assert.DoesNotContain(status, line => line.Contains("Rei", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Status_OfNobodysDepartment_NamesPeopleWithoutHeadings()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("looks around", "Ken");

        Assert.DoesNotContain(await _chat.ReadsAsync("status"), line => line.StartsWith("No department said", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "status", "Who is still needed", "Hello! We are drawing")]
    [InlineData(Language.Japanese, "状況", "声をかけたい部門", "お疲れさまです。")]
    public async Task Status_OfTheFacilitator_OffersAnInvitation_UntilSalesAndServiceAreIn(
        Language language, string word, string heading, string invitation)
    {
        await _chat.BeginAtAsync(StepId.Persona, language);
        await _chat.SaysAsync("name: Misaki", "Ken");
        await _chat.SaysAsync("cancel", "Ken");

        var asked = await _chat.ReadsAsync(word);
        Assert.Contains(heading, asked);
        Assert.Contains(asked, line => line.StartsWith(invitation, StringComparison.Ordinal));
        Assert.DoesNotContain(heading, await _chat.ReadsAsync(word, "Ken"));

        await _chat.SaysAsync("部署 営業部", "Ken");
        await _chat.SaysAsync("department customer support", "Mia");
        Assert.DoesNotContain(heading, await _chat.ReadsAsync(word));
        await _chat.SaysAsync(language == Language.English ? "next" : "次へ");
        Assert.Equal(StepId.Actions, (await _chat.WorkshopAsync()).Step);
    }

    [Fact]
    public async Task Department_TooLong_IsRefused_AndNothingIsNoted()
    {
        await _chat.BeginAtAsync(StepId.Persona);

        Assert.StartsWith("Your department has 61 characters", Assert.Single(await _chat.SaysAsync("department " + new string('x', 61))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("form")]
    public async Task LateComer_ReadsThreeLinesFirst_UntilTheyContributed(string word)
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("looks around");

        Assert.Contains("So far: 1 action,", await TextAsync(word, "Late"), StringComparison.Ordinal);
        _chat.Time.Advance(TimeSpan.FromMinutes(1));
        await _chat.SaysAsync("pays", "Late");
        Assert.DoesNotContain("So far:", await TextAsync(word, "Late"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CatchUp_SaysWhatItIsAbout_WhatThereIs_AndWhatIsAskedNow()
    {
        await _chat.BeginAtAsync(StepId.Actions);
        await _chat.SaysAsync("looks around");

        var lines = (await _chat.SaysAsync("form", "Late"))[0].Split("\n\n");

        Assert.Equal("It is about shop: hears of us → buys ・ Misaki", lines[0]);
        Assert.StartsWith("So far: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Now asked, in \"Actions\": ", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public async Task FirstStep_NeedsNoCatchUp()
    {
        await _chat.SaysAsync("start");
        await _chat.SaysAsync("product: shop");
        await _chat.SaysAsync("cancel");

        Assert.Equal(["[card]"], await _chat.SaysAsync("form", "Ken"));
    }

    private async Task<string> TextAsync(string word, string by) => string.Join('\n', await _chat.ReadsAsync(word, by));
}
