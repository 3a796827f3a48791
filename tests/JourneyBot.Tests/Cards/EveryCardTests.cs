using System.Collections.Concurrent;
using System.Text.Json;
using JourneyBot.Cards;
using JourneyBot.Testing.Cards;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Cards;

/// <summary>Every card that the product can draw, in both languages: with nothing, with a real workshop, with far too much, and with hostile text.</summary>
public sealed class EveryCardTests
{
    private static readonly ConcurrentDictionary<(string, string, Language, ActionMode), Lazy<IReadOnlyList<DrawnCard>>> Drawn = new();

    public static TheoryData<string, string, Language> Cards
    {
        get
        {
            var cards = new TheoryData<string, string, Language>();
            foreach (var moment in Moment.Names)
            {
                foreach (var kind in EveryCard.Kinds)
                {
                    cards.Add(moment, kind, Language.English);
                    cards.Add(moment, kind, Language.Japanese);
                }
            }

            return cards;
        }
    }

    /// <summary>Buttons of the other kind say the same; what stands between them is the same card.</summary>
    public static TheoryData<string, string, Language> SubmittedCards
    {
        get
        {
            var cards = new TheoryData<string, string, Language>();
            foreach (var kind in EveryCard.Kinds)
            {
                cards.Add("retail", kind, Language.English);
                cards.Add("retail", kind, Language.Japanese);
                cards.Add("crowded", kind, Language.Japanese);
            }

            return cards;
        }
    }

    [Theory, MemberData(nameof(Cards))]
    public async Task Card_IsFitToBeSent(string moment, string kind, Language language)
    {
        var faults = new List<string>();
        foreach (var card in Draw(moment, kind, language, ActionMode.Execute))
        {
            faults.AddRange((await CardFaults.In(card.Json)).Select(fault => $"{card.Name}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory, MemberData(nameof(Cards))]
    public void Card_ShowsNothingThatSomebodyTypedAsMarkdown(string moment, string kind, Language language)
    {
        var faults = Draw(moment, kind, language, ActionMode.Execute)
            .SelectMany(card => CardChecks.NoTextBlockHolds(card.Json, Moment.Mark).Select(fault => $"{card.Name}: {fault}"));

        Assert.Empty(faults);
    }

    [Theory, MemberData(nameof(SubmittedCards))]
    public void Card_SaysTheSameOnSubmitAsOnExecute(string moment, string kind, Language language)
    {
        var executed = Draw(moment, kind, language, ActionMode.Execute);
        var submitted = Draw(moment, kind, language, ActionMode.Submit);

        Assert.All(executed.Zip(submitted), pair =>
        {
            Assert.Equal(ButtonsOf(pair.First, "Action.Execute"), ButtonsOf(pair.Second, "Action.Submit"));
            Assert.Empty(ButtonsOf(pair.Second, "Action.Execute"));
        });
    }

    [Theory, MemberData(nameof(SubmittedCards))]
    public async Task Card_OfATenantWithoutExecute_IsFitToBeSent(string moment, string kind, Language language)
    {
        var faults = new List<string>();
        foreach (var card in Draw(moment, kind, language, ActionMode.Submit).Where((_, i) => i % 7 == 0))
        {
            faults.AddRange((await CardFaults.In(card.Json)).Select(fault => $"{card.Name}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [Theory, MemberData(nameof(Cards))]
    public void Card_HasOneFilledButtonAtMost(string moment, string kind, Language language) => Assert.All(
        Draw(moment, kind, language, ActionMode.Execute),
        card => Assert.InRange(card.Card.Actions.Count(action => action.Style == "positive"), 0, 1));

    [Theory]
    [InlineData("forms", Language.Japanese)]
    [InlineData("boards", Language.English)]
    [InlineData("summaries", Language.Japanese)]
    [InlineData("votes", Language.English)]
    [InlineData("sharing", Language.Japanese)]
    public async Task Card_OfAnyText_IsFitToBeSent(string kind, Language language)
    {
        var fuzzed = Moment.Of("hostile", language) with { Journey = Files.Files.Fuzzed };
        var faults = new List<string>();
        foreach (var card in new EveryCard(fuzzed, ActionMode.Execute).Of(kind))
        {
            faults.AddRange((await CardFaults.In(card.Json)).Select(fault => $"{card.Name}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(Language.English, " ・ Anonymous")]
    [InlineData(Language.Japanese, " ・ 匿名")]
    public void Card_OfAnAnonymousWorkshop_SaysSo(Language language, string mark)
    {
        var drawn = new EveryCard(Moment.Of("retail", language) with { IsAnonymous = true }, ActionMode.Execute);
        var cards = EveryCard.Kinds.Except(["refusals"]).SelectMany(drawn.Of).Where(card => !OfNoWorkshop.Any(card.Name.StartsWith)).ToList();

        Assert.True(cards.Count > 100, $"{cards.Count} cards");
        Assert.All(cards, card => Assert.Contains(Shown.Lines(card.Card), line => line.EndsWith(mark, StringComparison.Ordinal)));
    }

    /// <summary>And "time is up", and what is asked before erasing, which show nothing that somebody wrote.</summary>
    private static readonly string[] OfNoWorkshop = ["example", "welcome", "help", "time is up", "dialog without", "restore", "privacy", "erase"];

    private static IReadOnlyList<DrawnCard> Draw(string moment, string kind, Language language, ActionMode mode) => Drawn.GetOrAdd(
        (moment, kind, language, mode), _ => new(() => [.. new EveryCard(Moment.Of(moment, language), mode).Of(kind)])).Value;

    private static IReadOnlyList<string> ButtonsOf(DrawnCard card, string type)
    {
        using var json = JsonDocument.Parse(card.Json);
        return [.. json.RootElement.TryGetProperty("actions", out var actions)
            ? actions.EnumerateArray().Where(action => action.GetProperty("type").GetString() == type).Select(Button)
            : []];
    }

    private static string Button(JsonElement action) =>
        $"{action.GetProperty("title")} {action.GetProperty("data")} {(action.TryGetProperty("associatedInputs", out var inputs) ? inputs : default)}";
}
