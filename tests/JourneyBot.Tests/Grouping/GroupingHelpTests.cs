using JourneyBot.Commands;
using JourneyBot.Grouping;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Grouping;

/// <summary>"suggest" and the buttons of its card, over the wire.</summary>
public sealed class GroupingHelpTests : IAsyncDisposable
{
    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Theory, InlineData("start", "suggest"), InlineData("開始", "提案")]
    public async Task Suggest_ShowsEveryUngroupedActionOnceWithAButtonForEachGroupAndForAll(string start, string word)
    {
        await BeginAsync(start);

        var card = await SuggestAsync(word);

        var journey = await JourneyAsync();
        var groups = Takes(card["body"]!).SelectMany(take => take.Groups).ToList();
        Assert.InRange(groups.Count, 3, 6);
        Assert.Equal(journey.Actions.Select(action => action.Label).Order(), groups.SelectMany(group => group.Labels).Order());
        Assert.Equivalent(groups, Takes(card["actions"]!).Single().Groups);
        Assert.All(journey.Actions, action => Assert.Contains(action.Text, card.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task TakeThis_MakesAPhaseOfTheGroup_AndNamesTheWayToRenameIt()
    {
        await BeginAsync("start");
        var take = Takes((await SuggestAsync("suggest"))["body"]!).ElementAt(1);

        var said = Said(await _wire.PressesAsync(take, by: "Ken"));

        var phase = Assert.Single((await JourneyAsync()).Phases);
        Assert.Equal((take.Groups[0].Name, take.Groups[0].Labels.Count), (phase.Name, phase.Actions.Count));
        Assert.Contains("✓ Saved", said, StringComparison.Ordinal);

        var rename = said.Split('“')[1].Split('”')[0].Replace("new name", "Another", StringComparison.Ordinal);
        await _wire.SaysAsync(rename, by: "Ken");
        Assert.Equal("Another", Assert.Single((await JourneyAsync()).Phases).Name);
    }

    [Fact]
    public async Task TakeAll_MakesAPhaseOfEachGroup()
    {
        await BeginAsync("start");
        var all = Takes((await SuggestAsync("suggest"))["actions"]!).Single();

        await _wire.PressesAsync(all);

        var journey = await JourneyAsync();
        Assert.Equal(all.Groups.Select(group => group.Name), journey.Phases.Select(phase => phase.Name));
        Assert.Empty(journey.Ungrouped);
    }

    [Fact]
    public async Task TakeAll_LeavesAlone_WhatWasGroupedInTheMeantime()
    {
        await BeginAsync("start");
        var all = Takes((await SuggestAsync("suggest"))["actions"]!).Single();
        var (first, second) = (all.Groups[0].Labels[0], all.Groups[1].Labels);
        await _wire.SaysAsync($"Mine: {first} {string.Join(' ', second)}", by: "Ken");

        var said = Said(await _wire.PressesAsync(all));

        var journey = await JourneyAsync();
        Assert.Equal(1 + second.Count, journey.Phases.Single(phase => phase.Name == "Mine").Actions.Count);
        Assert.DoesNotContain(journey.Phases, phase => phase.Name == all.Groups[1].Name);
        Assert.Empty(journey.Ungrouped);
        Assert.Contains($"left there: {1 + second.Count}", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APress_Again_ChangesNothing()
    {
        await BeginAsync("start");
        var take = Takes((await SuggestAsync("suggest"))["body"]!).First();
        var press = Press(take);
        var first = Said(await _wire.PostAsync(press));
        var rows = await RowsAsync();

        Assert.Equal(first, Said(await _wire.PostAsync(press)));
        Assert.Contains("Nothing was changed", Said(await _wire.PressesAsync(take)), StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", Said(await _wire.PressesAsync(take, by: "Ken")), StringComparison.Ordinal);
        Assert.Equal(rows, await RowsAsync());
    }

    [Fact]
    public async Task Suggest_Again_IsRightThere_AndWhereAllIsGrouped_SaysSo()
    {
        await BeginAsync("start");
        var card = await SuggestAsync("suggest");

        Assert.Contains("right there", Assert.Single((await _wire.SaysAsync("suggest")).Said), StringComparison.Ordinal);
        await _wire.PressesAsync(Takes(card["actions"]!).Single());
        Assert.Contains("in a phase already", Assert.Single((await _wire.SaysAsync("suggest")).Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggest_BeforeThePhasesAreOpen_IsRefused()
    {
        await _wire.SaysAsync("start");

        Assert.Contains("not open yet", Assert.Single((await _wire.SaysAsync("suggest")).Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merge_MakesTwoActionsOne_ForWhoWroteThemOrLeads_AndUndoTakesItBack()
    {
        await BeginAsync("start");
        await _wire.SaysAsync("back");
        await _wire.SaysAsync("compares the prices", by: "Ken");
        await _wire.SaysAsync("cancel", by: "Ken");
        var label = (await JourneyAsync()).Actions.Single(action => action.Text == "compares the prices").Label;
        var merge = Presses((await SuggestAsync("duplicates"))["body"]!).OfType<MergeInto>().Single(merge => merge.Label == label);

        Assert.Contains("Only the facilitator", Said(await _wire.PressesAsync(merge, by: "Yui")), StringComparison.Ordinal);
        var press = Press(merge);
        Assert.Contains($"✓ {merge.Label} is one with {merge.Into}", Said(await _wire.PostAsync(press)), StringComparison.Ordinal);
        Assert.Contains($"✓ {merge.Label} is one with {merge.Into}", Said(await _wire.PostAsync(press)), StringComparison.Ordinal);
        var kept = (await JourneyAsync()).Actions.Single(action => action.Label == merge.Into);
        Assert.Equal(2, kept.Authors.Count);

        Assert.Contains("stands for itself", Assert.Single((await _wire.SaysAsync("undo")).Said), StringComparison.Ordinal);
        Assert.Contains((await JourneyAsync()).Actions, action => action.Label == merge.Label);
        Assert.Contains("is one with", Assert.Single((await _wire.SaysAsync($"merge {merge.Label} into {merge.Into}", by: "Ken")).Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duplicates_WhereNothingLooksAlike_SaysSo()
    {
        foreach (var typed in (string[])["開始", "スタート: 知る", "ゴール: 買う", "次へ", "名前: 美咲", "次へ", "中止", "口コミを読む", "中止"])
        {
            await _wire.SaysAsync(typed);
        }

        Assert.Equal("よく似た行動はありません。", Assert.Single((await _wire.SaysAsync("重複")).Said));
    }

    private async Task BeginAsync(string start)
    {
        foreach (var typed in (string[])[start, "start: hears", "goal: buys", "next", "name: Misaki", "next", "cancel"])
        {
            await _wire.SaysAsync(typed);
        }

        await _wire.SaysAsync("▶ sees an ad\nreads reviews\nasks a friend\ncompares prices\nchecks the ratings\ntries it on\n- waits at the till\n■ buys it");
        await _wire.SaysAsync("next");
        await _wire.SaysAsync("cancel");
    }

    private async Task<JObject> SuggestAsync(string word)
    {
        var answer = await _wire.SaysAsync(word);
        return (JObject)answer.Body!["activities"]!.SelectMany(activity => activity["attachments"] ?? new JArray()).Single()["content"]!;
    }

    private static IEnumerable<TakeGroups> Takes(JToken part) => Presses(part).OfType<TakeGroups>();

    private static List<Command> Presses(JToken part) =>
    [
        .. ((JContainer)part).DescendantsAndSelf().OfType<JObject>()
            .Where(json => (string?)json["type"] == "Action.Execute")
            .Select(json => CommandData.Read(json["data"]!.ToObject<Dictionary<string, string>>()!)).OfType<Command>(),
    ];

    private JObject Press(Command command) => _wire.Activity("invoke", "Aiko", new
    {
        name = "adaptiveCard/action",
        value = new { action = new { type = "Action.Execute", verb = "do", data = CommandData.Write(command) } },
    });

    private static string Said(Answer answer) => (string)answer.Body!["value"]!;

    private async Task<Journey> JourneyAsync() => await _wire.JourneyAsync();

    private async Task<int> RowsAsync() => (await JourneyAsync()).Ledger.All.Count;
}
