using JourneyBot.Commands;
using JourneyBot.Importing;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Importing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Importing;

/// <summary>A pasted list, from the word to the entries, over the wire.</summary>
public sealed class ImportTests : IAsyncDisposable
{
    private readonly Wire _wire = new();

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    [Theory]
    [InlineData("start", "import", "3 entries will be added to \"Actions\"")]
    [InlineData("開始", "取り込み：", "3件を「行動」に追加します")]
    public async Task List_UnderTheWord_IsShownAndNotStored_UntilSomebodySaysYes(string start, string word, string title)
    {
        await BeginAsync(start);

        var preview = Card(await _wire.SaysAsync($"{word}\n- sees it\n- waits\n\n- waits\n- buys"));

        Assert.Contains(title, Shown(preview), StringComparison.Ordinal);
        Assert.Empty((await JourneyAsync()).Actions);

        var added = await _wire.PressesAsync(Take(preview));
        Assert.Equal(["sees it", "waits", "buys"], (await JourneyAsync()).Actions.Select(action => action.Text));
        Assert.Contains("sees it", added.Body!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_PressedTwice_AddsEachLineOnce()
    {
        await BeginAsync();
        var take = Take(Card(await _wire.SaysAsync("import\nsees it\nwaits")));

        await _wire.PressesAsync(take);
        var again = await _wire.PressesAsync(take);

        Assert.Equal(2, (await JourneyAsync()).Actions.Count);
        Assert.Contains("already", again.Body!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_DeliveredFourTimesAtOnce_AddsEachLineOnce()
    {
        await BeginAsync();
        var take = Take(Card(await _wire.SaysAsync("import\n" + string.Join('\n', Enumerable.Range(1, 60).Select(number => $"does {number}")))));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _wire.PressesAsync(take)));

        Assert.Equal(60, (await JourneyAsync()).Actions.Count);
    }

    [Fact]
    public async Task Message_DeliveredAgainAfterItsListWasAdded_AddsNothing()
    {
        await BeginAsync();
        var message = _wire.Activity("message", "Aiko", new { text = "import\nsees it\nwaits" });
        await _wire.PressesAsync(Take(Card(await _wire.PostAsync(message))));

        var again = Take(Card(await _wire.PostAsync(message)));
        await _wire.PressesAsync(again);

        Assert.Equal(2, (await JourneyAsync()).Actions.Count);
    }

    [Fact]
    public async Task Cancel_LeavesNothing_AndAddAfterItSaysSo()
    {
        await BeginAsync();
        var take = Take(Card(await _wire.SaysAsync("import\nsees it\nwaits")));

        await _wire.PressesAsync(new DropImport(take.Key) { Workshop = take.Workshop });
        var late = await _wire.PressesAsync(take);

        Assert.Equal(new ImportWasCancelled().Say(Language.English).ToString(), Said(late));
        Assert.Empty((await JourneyAsync()).Actions);
    }

    [Fact]
    public async Task Preview_IsDecidedByNobodyElse()
    {
        await BeginAsync();
        var take = Take(Card(await _wire.SaysAsync("import\nsees it\nwaits")));

        var added = await _wire.PressesAsync(take, by: "Ken");
        var dropped = await _wire.PressesAsync(new DropImport(take.Key) { Workshop = take.Workshop }, by: "Ken");

        Assert.Equal(new OnlyWhoPastedDecides().Say(Language.English).ToString(), Said(added));
        Assert.Equal(Said(added), Said(dropped));
        Assert.Empty((await JourneyAsync()).Actions);
        await _wire.PressesAsync(take);
        Assert.Equal(2, (await JourneyAsync()).Actions.Count);
    }

    [Fact]
    public async Task NewerList_TakesThePlaceOfTheOneBefore_OfTheSamePersonOnly()
    {
        await BeginAsync();
        var older = Take(Card(await _wire.SaysAsync("import\nsees it")));
        var kens = Take(Card(await _wire.SaysAsync("import\nwaits", by: "Ken")));
        var newer = Take(Card(await _wire.SaysAsync("import\nbuys")));

        var said = Said(await _wire.PressesAsync(older));
        await _wire.PressesAsync(kens, by: "Ken");
        await _wire.PressesAsync(newer);

        Assert.Equal(new PreviewIsReplaced().Say(Language.English).ToString(), said);
        Assert.Equal(["buys", "waits"], (await JourneyAsync()).Actions.Select(action => action.Text).Order());
    }

    [Fact]
    public async Task Word_Alone_GivesABoxToPasteInto()
    {
        await BeginAsync();
        var box = Card(await _wire.SaysAsync("import"));

        var look = Assert.Single(Commands<PreviewImport>(box));
        var empty = await _wire.PressesAsync(look, new { pasted = " \n-\n" });
        var preview = await _wire.PressesAsync(look, new { pasted = "1. sees it\n2. waits" });

        Assert.Contains(new NothingToImport().Say(Language.English).ToString(), Shown(empty.Body!), StringComparison.Ordinal);
        Assert.Single(Commands<PreviewImport>(empty.Body!["value"]!));
        await _wire.PressesAsync(Take(preview.Body!["value"]!));
        Assert.Equal(["sees it", "waits"], (await JourneyAsync()).Actions.Select(action => action.Text));
    }

    [Fact]
    public async Task TooManyLines_AreRefused_AndTheBoxKeepsThem()
    {
        await BeginAsync();
        var lines = Enumerable.Range(1, Import.MostEntries + 1).Select(number => $"does {number}").ToList();
        var look = Assert.Single(Commands<PreviewImport>(Card(await _wire.SaysAsync("import"))));

        var refused = await _wire.PressesAsync(look, new { pasted = string.Join('\n', lines) });
        var most = await _wire.PressesAsync(look, new { pasted = string.Join('\n', lines.Skip(1)) });

        Assert.Contains(new TooManyToImport(101).Say(Language.English).ToString(), Shown(refused.Body!), StringComparison.Ordinal);
        Assert.Contains("does 101", refused.Body!.ToString(), StringComparison.Ordinal);
        await _wire.PressesAsync(Take(most.Body!["value"]!));
        Assert.Equal(100, (await JourneyAsync()).Actions.Count);
    }

    [Fact]
    public async Task TooLongText_IsRefused() =>
        Assert.Equal(new ListIsTooLong(20_001).Say(Language.English).ToString(), await AfterBeginningAsync("import\n" + new string('x', 20_001)));

    [Fact]
    public async Task Theme_TakesNoList()
    {
        await _wire.SaysAsync("start");

        Assert.Equal(new StepTakesNoList(StepId.Theme).Say(Language.English).ToString(), Text(await _wire.SaysAsync("import")));
        Assert.Equal(new StepTakesNoList(StepId.Theme).Say(Language.English).ToString(), Text(await _wire.SaysAsync("import\nsees it")));
    }

    [Fact]
    public async Task SeveralLines_WithoutTheWord_AreActionsAtOnceAsBefore()
    {
        await BeginAsync();

        await _wire.SaysAsync("sees it\nwaits");

        Assert.Equal(2, (await JourneyAsync()).Actions.Count);
    }

    [Fact]
    public async Task Table_IsForTheFormThatItsHeadNames_AndSaysWhatItLeavesOut()
    {
        await BeginAsync();

        var preview = Card(await _wire.SaysAsync("import\nAction,Tone,ID\nsees it,good,1\nwaits,awful,2"));

        Assert.Contains("awful", Shown(preview), StringComparison.Ordinal);
        Assert.Contains("Columns that are not used: ID", Shown(preview), StringComparison.Ordinal);
        await _wire.PressesAsync(Take(preview));
        var only = Assert.Single((await JourneyAsync()).Actions);
        Assert.Equal(("sees it", Workshops.Steps.Actions.ActionTone.Good), (only.Text, only.Tone));
    }

    private Task<Journey> JourneyAsync() => _wire.JourneyAsync();

    private async Task BeginAsync(string start = "start")
    {
        foreach (var line in (string[])[start, "product: shop", "start: hears", "goal: buys", "next", "name: Misaki", "cancel", "next"])
        {
            await _wire.SaysAsync(line);
        }
    }

    private async Task<string> AfterBeginningAsync(string text)
    {
        await BeginAsync();
        return Text(await _wire.SaysAsync(text));
    }

    private static JToken Card(Answer answer) => answer.Body!["activities"]!.SelectTokens("[*].attachments[*].content").Last();

    private static string Text(Answer answer) => Assert.Single(answer.Said);

    private static string Said(Answer answer) => (string)answer.Body!["value"]!;

    private static string Shown(JToken card) => string.Concat(card.SelectTokens("$..text"));

    private static TakeImport Take(JToken card) => Assert.Single(Commands<TakeImport>(card));

    private static IEnumerable<T> Commands<T>(JToken card)
        where T : Command => card.SelectTokens("$..data").OfType<JObject>()
            .Where(data => data.Path.Contains("fallback", StringComparison.Ordinal) is false)
            .Select(data => CommandData.Read(data.Properties().ToDictionary(pair => pair.Name, pair => (string)pair.Value!))).OfType<T>();
}
