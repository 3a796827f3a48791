using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Cards;
using Xunit;

namespace JourneyBot.Tests.Simulator;

public sealed class CardTests
{
    private readonly Card _form = new(TestCards.Form());

    [Fact]
    public void Lines_AreReadInOrder_WithTheRunsOfABlockAsOne() =>
        Assert.Equal(["Step 3 of 7", "What do they do?", "What", "Score", "Where", "Minutes", "I am sure", "Due", "Short", "Why"], _form.Lines);

    [Fact]
    public void Actions_AreFoundWhereverTheyAre() =>
        Assert.Equal(["Undo", "Add", "Skip", "Really skip"], _form.Actions.Select(action => action.Title));

    [Fact]
    public void Collect_FillsByLabel_KeepsPresets_LeavesOutTheEmpty()
    {
        var sent = _form.Action("Add").Collect(("What", "Reads reviews"));
        AssertJson("""{ "do": "contribute", "op": "7", "what": "Reads reviews", "score": "0", "sure": "no" }""", sent);
    }

    [Fact]
    public void Collect_SendsEverythingAsText()
    {
        var sent = _form.Action("Add").Collect(
            ("What", "x"), ("Score", -2), ("Where", new[] { "Web site", "phone" }), ("Minutes", 7.5), ("I am sure", true), ("Due", new DateOnly(2026, 4, 1)));
        AssertJson(
            """{ "do": "contribute", "op": "7", "what": "x", "score": "-2", "where": "web,phone", "minutes": "7.5", "sure": "yes", "due": "2026-04-01" }""",
            sent);
    }

    [Fact]
    public void Collect_ChoosesByTitleValueOrWords()
    {
        foreach (var choice in new[] { "+2  delighted", "2", "delighted" })
            Assert.Equal("2", $"{_form.Action("Add").Collect(("What", "x"), ("Score", choice))["score"]}");
    }

    [Fact]
    public void Collect_OfWhatIsNotThere_SaysWhatIs()
    {
        Assert.Contains("\"What\", \"Score\"", Assert.Throws<NotOnTheCardException>(() => _form.Action("Add").Collect(("Wat", "x"))).Message, StringComparison.Ordinal);
        Assert.Contains("\"Shop\"", Assert.Throws<NotOnTheCardException>(() => _form.Action("Add").Collect(("What", "x"), ("Where", "Moon"))).Message, StringComparison.Ordinal);
        Assert.Contains("\"Undo\"", Assert.Throws<NotOnTheCardException>(() => _form.Action("Ad")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Collect_WithoutAssociatedInputs_SendsAndChecksNone() =>
        AssertJson("""{ "do": "undo" }""", _form.Action("Undo").Collect());

    [Fact]
    public void Collect_OfAShowCard_SendsTheInputsAroundItToo()
    {
        var sent = _form.Action("Really skip").Collect(("What", "x"), ("Why", "no time"));
        Assert.Equal(("x", "no time"), ($"{sent["what"]}", $"{sent["why"]}"));
        Assert.Throws<NotOnTheCardException>(() => _form.Action("Add").Collect(("What", "x"), ("Why", "no time")));
    }

    [Fact]
    public void Collect_OfWhatTheClientDoesNotAllow_IsBlocked()
    {
        Assert.Throws<PressBlockedException>(() => _form.Action("Add").Collect());
        Assert.Throws<PressBlockedException>(() => _form.Action("Add").Collect(("What", "x"), ("Minutes", 61)));
    }

    [Fact]
    public void Collect_OfTooLongText_IsCutInSilence() =>
        Assert.Equal("12345", $"{_form.Action("Add").Collect(("What", "x"), ("Short", "1234567"))["short"]}");

    private static void AssertJson(string expected, JsonObject actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
}
