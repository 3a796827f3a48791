using JourneyBot.Commands;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Commands;

/// <summary>Changing what was written, by words and by the form.</summary>
public sealed class EditingTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData(Language.English, "edit", "hide", "unhide", "park", "parked", "history")]
    [InlineData(Language.Japanese, "直す", "隠す", "再表示", "保留", "保留一覧", "履歴")]
    public async Task ByWords_AnEntryIsChangedHiddenShownAndParked(
        Language language, string edit, string hide, string unhide, string park, string parked, string history)
    {
        await _chat.BeginAtAsync(StepId.Phases, language);
        var label = await _chat.ResolveAsync("{action 2}");
        var text = "waits at the fitting room for ten minutes";

        Assert.Contains(text, Assert.Single(await _chat.SaysAsync($"{edit} {label} {text}")), StringComparison.Ordinal);
        Assert.Contains(text, (await _chat.JourneyAsync()).Actions.Select(action => action.Text));

        await _chat.SaysAsync($"{hide} {label}");
        Assert.DoesNotContain(text, (await _chat.JourneyAsync()).Actions.Select(action => action.Text));
        await _chat.SaysAsync($"{unhide} {label}");
        Assert.Contains(text, (await _chat.JourneyAsync()).Actions.Select(action => action.Text));
        await _chat.SaysAsync($"{park} {label}");
        Assert.Contains(text, Assert.Single(await _chat.SaysAsync(parked)), StringComparison.Ordinal);
        Assert.Equal(6, Assert.Single(await _chat.SaysAsync($"{history} {label}")).Split("\n").Length);
    }

    [Fact]
    public async Task Undo_AfterAChange_SaysThatTheChangeIsTakenBack()
    {
        await _chat.BeginAtAsync(StepId.Phases);
        var label = await _chat.ResolveAsync("{action 2}");
        await _chat.SaysAsync($"edit {label} pays");

        var reply = Assert.Single(await _chat.SaysAsync("undo"));

        Assert.StartsWith($"Took your change to {label} back", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("pays", (await _chat.JourneyAsync()).Actions.Select(action => action.Text));
    }

    [Fact]
    public async Task ByTheForm_WhatWasSavedStandsInIt_IsChanged_AndTheFormIsEmptyAgain()
    {
        await using var wire = new Wire();
        await wire.SaysAsync("start");
        var saved = await wire.PressesAsync(new Contribute(new FormRef(StepId.Theme, "theme"), "draft", []), new { goal = "bys" });
        var open = DataOf(saved, "edit");

        var form = (await wire.PressesAsync(open)).Body!["value"]!;
        Assert.Contains("\"bys\"", form.ToString(), StringComparison.Ordinal);
        var change = DataOf(form, "change");
        change["goal"] = new string('x', 500);
        var refused = (await wire.PressesAsync(change)).Body!["value"]!;
        Assert.Contains(new string('x', 500), refused.ToString(), StringComparison.Ordinal);
        change = DataOf(refused, "change");
        change["goal"] = "buys";
        var changed = (await wire.PressesAsync(change)).Body!["value"]!.ToString();

        Assert.Contains("Changed", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("bys", changed, StringComparison.Ordinal);
        Assert.Equal(["buys"], await GoalsAsync(wire));
    }

    private static JObject DataOf(Answer answer, string verb) => DataOf(answer.Body!, verb);

    private static JObject DataOf(JToken card, string verb) => (JObject)card
        .SelectTokens("$..data").OfType<JObject>().First(data => (string?)data["do"] == verb).DeepClone();

    private static async Task<IEnumerable<string?>> GoalsAsync(Wire wire)
    {
        var ids = await wire.Store.Activity.TouchedSinceAsync(DateTimeOffset.MinValue, CancellationToken.None);
        var entries = await wire.Store.Entries.ReadAsync(Assert.Single(ids), CancellationToken.None);
        return [Journey.Fold(entries, []).Theme.Goal.Value];
    }
}
