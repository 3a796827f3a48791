using JourneyBot.Commands;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Votes;

/// <summary>Ballots given by card.</summary>
public sealed class BallotPressTests
{
    [Fact]
    public async Task Ballot_Pressed_ComesBackWithOwnVotes_AndHowManyHaveVoted()
    {
        await using var booth = await Booth.OpenAsync();
        await booth.VotesAsync("Ben", booth.Labels[4]);

        var card = await booth.VotesAsync("Cho", booth.Labels[0], booth.Labels[1]);

        Assert.Contains("✓ Saved: you gave 2 of 3 votes.", card.Text, StringComparison.Ordinal);
        Assert.Contains("Voted so far: 2", card.Text, StringComparison.Ordinal);
        Assert.Equal($"{booth.Labels[0]},{booth.Labels[1]}", card.Picked);
    }

    [Fact]
    public async Task Ballot_PressedAgain_IsSetAnew_AndEmptyTakesTheVotesBack()
    {
        await using var booth = await Booth.OpenAsync();
        await booth.VotesAsync("Ben", booth.Labels[0], booth.Labels[1]);
        await booth.VotesAsync("Ben", booth.Labels[1], booth.Labels[2]);
        Assert.Equal(2, Assert.Single(await booth.BallotsAsync()).Choices.Length);

        var card = await booth.VotesAsync("Ben");

        Assert.Contains("you gave 0 of 3 votes", card.Text, StringComparison.Ordinal);
        Assert.Contains("Voted so far: 0", card.Text, StringComparison.Ordinal);
        Assert.Null(card.Picked);
    }

    [Fact]
    public async Task Ballot_OverItsBudget_ComesBackAsPicked_WithTheCount_AndNothingIsSaved()
    {
        await using var booth = await Booth.OpenAsync();

        var card = await booth.VotesAsync("Ben", [.. booth.Labels]);

        Assert.Contains("Nothing was saved", card.Text, StringComparison.Ordinal);
        Assert.Contains("You gave 5 votes and have 3", card.Text, StringComparison.Ordinal);
        Assert.Equal(string.Join(',', booth.Labels), card.Picked);
        Assert.Empty(await booth.BallotsAsync());
    }

    [Fact]
    public async Task Ballot_DeliveredAgainLate_DoesNotWinOverANewerOne()
    {
        await using var booth = await Booth.OpenAsync();
        var data = JObject.FromObject(CommandData.Write(new GiveVotes("measures-1", [])));
        data["votes"] = booth.Labels[0];
        var press = booth.Wire.Activity("invoke", "Ben", new { name = "adaptiveCard/action", value = new { action = new { type = "Action.Execute", verb = "do", data } } });
        await booth.Wire.PostAsync(press);
        await booth.VotesAsync("Ben", booth.Labels[1], booth.Labels[2]);

        var late = BallotAnswer.Of(await booth.Wire.PostAsync(press));

        Assert.Contains("you gave 2 of 3 votes", late.Text, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(await booth.BallotsAsync()).Choices.Length);
    }

    [Fact]
    public async Task Ballot_OfAClosedVote_IsRefused()
    {
        await using var booth = await Booth.OpenAsync();
        await booth.Wire.PressesAsync(new CloseVote("measures-1"));

        Assert.StartsWith("That vote is closed", (await booth.VotesAsync("Ben", booth.Labels[0])).Text, StringComparison.Ordinal);
        Assert.Empty(await booth.BallotsAsync());
    }

    [Fact]
    public async Task Vote_OpenedAndClosedByButtons_PostsTheBallotAndTheResult_Once()
    {
        await using var booth = await Booth.OpenAsync();
        var before = booth.Wire.Channel.Cards.Count;
        Assert.Contains(Shown.Lines(booth.Posted(before - 1)), line => line.StartsWith("What should we do first?", StringComparison.Ordinal));
        await booth.Wire.PressesAsync(new OpenVote(StepId.Measures, 1, null));
        await booth.VotesAsync("Ben", booth.Labels[3]);

        await booth.Wire.PressesAsync(new CloseVote("measures-1"));
        await booth.Wire.PressesAsync(new CloseVote("measures-1"));

        Assert.Equal(before + 1, booth.Wire.Channel.Cards.Count);
        Assert.Contains($"★ {booth.Labels[3]}  measure 4 ・ 1 vote", booth.LastPosted());
        Assert.Contains("Voted: 1. 1 vote in all.", booth.LastPosted());
    }

    [Fact]
    public async Task WhatIsPostedWhileTheVoteIsOpen_HoldsNobodysChoice()
    {
        await using var booth = await Booth.OpenAsync();
        await booth.VotesAsync("Ben", booth.Labels[3]);
        var other = await booth.VotesAsync("Cho");
        var summary = (await booth.Wire.SaysAsync("summary", "Cho")).Body!.ToString();

        Assert.Null(other.Picked);
        Assert.Contains("measure 4", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("★", summary + string.Join('\n', booth.Wire.Channel.Cards.SelectMany(Shown.Lines)), StringComparison.Ordinal);
    }
}
