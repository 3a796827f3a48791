using JourneyBot.Testing.Cards;
using Xunit;

namespace JourneyBot.Tests.Cards;

/// <summary>The checks themselves: good cards pass, and each fault we know of is found.</summary>
public sealed class CardChecksTests
{
    /// <summary>Our own samples, and the reference cards where they are at hand.</summary>
    public static TheoryData<string, string> GoodCards
    {
        get
        {
            var cards = new TheoryData<string, string>
            {
                { nameof(SampleCards.Form), SampleCards.Form },
                { nameof(SampleCards.Board), SampleCards.Board },
                { nameof(SampleCards.Summary), SampleCards.Summary },
            };
            foreach (var file in SharedFolder.Files("cards", "*.json"))
            {
                cards.Add(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file));
            }

            return cards;
        }
    }

    [Theory]
    [MemberData(nameof(GoodCards))]
    public async Task GoodCard_HasNoFault(string name, string json)
    {
        var faults = await CardFaults.In(json);

        Assert.True(faults.Count == 0, $"{name}: {string.Join("; ", faults)}");
    }

    [Theory]
    [InlineData("a flag as a text", """{"type":"TextBlock","text":"x","wrap":true,"isSubtle":"yes"}""", "isSubtle: \"yes\" is not flag")]
    [InlineData("an unknown property", """{"type":"TextBlock","text":"x","wrap":true,"bold":true}""", "'bold' is not a property of it")]
    [InlineData("a word of another property", """{"type":"TextBlock","text":"x","wrap":true,"size":"bolder"}""", "size: \"bolder\" is not default or small")]
    [InlineData("a missing text", """{"type":"TextBlock","wrap":true}""", "'text' is missing")]
    [InlineData("an unknown element", """{"type":"Carousel","pages":[]}""", "'Carousel' may not stand where element is expected")]
    [InlineData("a family in place of a type", """{"type":"element"}""", "'element' may not stand")]
    [InlineData("an action in the body", """{"type":"Action.OpenUrl","title":"x","url":"https://example.org"}""", "may not stand where element is expected")]
    [InlineData("a list that is none", """{"type":"Container","items":{}}""", "items: is not a list of element")]
    [InlineData("a cell that calls itself a container", """{"type":"Table","columns":[],"rows":[{"type":"TableRow","cells":[{"type":"Container","items":[]}]}]}""", "'Container' may not stand where TableCell")]
    [InlineData("a number that is none", """{"type":"Input.Number","id":"n","label":"n","value":"NaN"}""", "value: \"NaN\" is not number")]
    public async Task FaultThatTheOfficialSchemaKnows_IsFoundByBoth(string fault, string element, string sentence)
    {
        var card = CardOf(body: element);

        Assert.True(Assert.Single(CardChecks.Faults(card)).Contains(sentence, StringComparison.Ordinal), fault);
        if (await OfficialCardSchema.AtHand is { } schema)
        {
            Assert.NotEmpty(schema.Faults(card));
        }
    }

    [Theory]
    [InlineData("an element without a type", """{"text":"x"}""", "'an object without a type' may not stand where element")]
    [InlineData("a date that is none", """{"type":"Input.Date","id":"d","label":"d","value":"24.12.2026"}""", "is not date")]
    [InlineData("a screen that is none", """{"type":"TextBlock","text":"x","wrap":true,"targetWidth":"phone"}""", "is not screen")]
    [InlineData("a chart without a fallback", """{"type":"Chart.Line","data":[]}""", "(Chart.Line): 'fallback' is missing")]
    [InlineData("a text that does not wrap", """{"type":"TextBlock","text":"x"}""", "does not wrap")]
    [InlineData("a fallback that does not wrap", """{"type":"Chart.Donut","data":[],"fallback":{"type":"TextBlock","text":"x"}}""", "does not wrap")]
    [InlineData("a function in a run", """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"{{DATE(2026-01-01)}}"}]}""", "inlines[0].text: holds '{{'")]
    [InlineData("a function in a label", """{"type":"Input.Text","id":"t","label":"{{TIME(x)}}"}""", "label: holds '{{'")]
    [InlineData("a function in a legend", """{"type":"Chart.Donut","data":[{"legend":"{{","value":1}],"fallback":{"type":"TextBlock","text":"x","wrap":true}}""", "legend: holds '{{'")]
    [InlineData("three columns", """{"type":"ColumnSet","columns":[{"type":"Column"},{"type":"Column"},{"type":"Column"}]}""", "more than 2 columns")]
    [InlineData("an input without a label", """{"type":"Input.Text","id":"t"}""", "has no label")]
    [InlineData("an empty label", """{"type":"Input.Text","id":"t","label":" "}""", "has no label")]
    [InlineData("a maximal length", """{"type":"Input.Text","id":"t","label":"t","maxLength":200}""", "has a maxLength")]
    [InlineData("a required input without a sentence", """{"type":"Input.Text","id":"t","label":"t","isRequired":true}""", "has no errorMessage")]
    [InlineData("a hidden required input", """{"type":"Container","isVisible":false,"items":[{"type":"Input.Text","id":"t","label":"t","isRequired":true,"errorMessage":"x"}]}""", "is required and can be hidden")]
    [InlineData("a hidden value", """{"type":"Container","isVisible":false,"items":[{"type":"Input.Text","id":"t","label":"t","value":"x"}]}""", "is hidden and has a value")]
    [InlineData("an id used twice", """{"type":"Input.Text","id":"t","label":"t"},{"type":"Input.Text","id":"t","label":"t"}""", "bears the id of another input")]
    [InlineData("five inputs", """{"type":"Input.Text","id":"1","label":"t"},{"type":"Input.Text","id":"2","label":"t"},{"type":"Input.Text","id":"3","label":"t"},{"type":"Input.Text","id":"4","label":"t"},{"type":"Input.Text","id":"5","label":"t"}""", "5 visible inputs are more than 4")]
    [InlineData("a required input that a button hides", """{"type":"Container","id":"c","items":[{"type":"Input.Text","id":"t","label":"t","isRequired":true,"errorMessage":"x"}]},{"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","title":"x","targetElements":[{"elementId":"c","isVisible":false}]}]}""", "is required and can be hidden")]
    public void FaultInTheBody_IsFound(string fault, string elements, string sentence)
    {
        Assert.True(Assert.Single(CardChecks.Faults(CardOf(body: elements))).Contains(sentence, StringComparison.Ordinal), fault);
    }

    [Theory]
    [InlineData("no fallback", """{"type":"Action.Execute","title":"x"}""", "has no Action.Submit as fallback")]
    [InlineData("dropped instead", """{"type":"Action.Execute","title":"x","fallback":"drop"}""", "has no Action.Submit as fallback")]
    [InlineData("another fallback", """{"type":"Action.Execute","title":"x","fallback":{"type":"Action.OpenUrl","title":"x","url":"https://example.org"}}""", "has no Action.Submit as fallback")]
    [InlineData("other data", """{"type":"Action.Execute","title":"x","data":{"do":"a"},"fallback":{"type":"Action.Submit","title":"x","data":{"do":"b"}}}""", "has other data than its fallback")]
    [InlineData("data in one only", """{"type":"Action.Execute","title":"x","data":{"do":"a"},"fallback":{"type":"Action.Submit","title":"x"}}""", "has other data than its fallback")]
    [InlineData("other inputs", """{"type":"Action.Execute","title":"x","associatedInputs":"none","fallback":{"type":"Action.Submit","title":"x"}}""", "has other associatedInputs than its fallback")]
    [InlineData("msteams", """{"type":"Action.Submit","title":"x","data":{"do":[{"msteams":{}}]}}""", "has 'msteams' in its data")]
    [InlineData("http", """{"type":"Action.OpenUrl","title":"x","url":"http://example.org"}""", "is not https")]
    [InlineData("a script", """{"type":"Action.OpenUrl","title":"x","url":"javascript:alert(1)"}""", "is not https")]
    [InlineData("no title", """{"type":"Action.Submit"}""", "'title' is missing")]
    [InlineData("seven buttons", """{"type":"Action.Submit","title":"1"},{"type":"Action.Submit","title":"2"},{"type":"Action.Submit","title":"3"},{"type":"Action.Submit","title":"4"},{"type":"Action.Submit","title":"5"},{"type":"Action.Submit","title":"6"},{"type":"Action.Submit","title":"7"}""", "has more than 6 primary actions")]
    public void FaultInTheActions_IsFound(string fault, string actions, string sentence)
    {
        Assert.True(Assert.Single(CardChecks.Faults(CardOf(actions: actions))).Contains(sentence, StringComparison.Ordinal), fault);
    }

    [Theory]
    [InlineData("not json", "is no JSON")]
    [InlineData("[]", "is no JSON object")]
    [InlineData("""{"type":"AdaptiveCard","type":"AdaptiveCard","version":"1.5","body":[]}""", "is no JSON")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.6","body":[]}""", "version 1.6 is not 1.5")]
    [InlineData("""{"type":"AdaptiveCard","body":[]}""", "'version' is missing")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[],"refresh":{}}""", "has a refresh")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[],"msteams":{"width":"full"}}""", "'msteams' is not a property")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[],"speak":"\ud83d"}""", "half a surrogate pair")]
    [InlineData("""{"version":"1.5","body":[]}""", "may not stand where AdaptiveCard is expected")]
    public void FaultOfTheCard_IsFound(string card, string sentence)
    {
        Assert.Contains(sentence, Assert.Single(CardChecks.Faults(card)), StringComparison.Ordinal);
    }

    [Fact]
    public void EscapedEmoji_AreNoFault()
    {
        Assert.Empty(CardChecks.Faults("""{"type":"AdaptiveCard","version":"1.5","body":[],"speak":"\ud83d\ude00 \\ud83d"}"""));
    }

    [Fact]
    public void CardTooLong_IsFound_InUnitsAndInBytes()
    {
        Assert.Contains("UTF-16 units are more than 13,000", Assert.Single(CardChecks.Faults(CardOfText('x', 13_000))), StringComparison.Ordinal);
        Assert.Contains("bytes of UTF-8 are more than 20,000", Assert.Single(CardChecks.Faults(CardOfText('あ', 7_000))), StringComparison.Ordinal);
        Assert.Empty(CardChecks.Faults(CardOfText('あ', 6_000)));
    }

    [Fact]
    public void White_BetweenTheParts_IsNotWeighed()
    {
        Assert.Empty(CardChecks.Faults(CardOf(body: new string(' ', 30_000))));
    }

    [Fact]
    public void ActionsInTheMenu_AreNotCountedAsPrimary()
    {
        var actions = string.Join(',', Enumerable.Range(1, 9).Select(i => $$"""{"type":"Action.Submit","title":"{{i}}","mode":"secondary"}"""));

        Assert.Empty(CardChecks.Faults(CardOf(actions: actions)));
    }

    [Fact]
    public void UserText_InATextBlock_IsFound_AndInARunItIsNot()
    {
        var block = CardOf(body: """{"type":"TextBlock","text":"See [x](javascript:1)!","wrap":true}""");
        var run = CardOf(body: """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"See [x](javascript:1)!"}]}""");

        Assert.Contains("[x](javascript:1)", Assert.Single(CardChecks.NoTextBlockHolds(block, "[x](javascript:1)", "other", "")), StringComparison.Ordinal);
        Assert.Empty(CardChecks.NoTextBlockHolds(run, "[x](javascript:1)"));
    }

    private static string CardOf(string body = "", string actions = "") =>
        $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{body}}],"actions":[{{actions}}]}""";

    private static string CardOfText(char letter, int length) =>
        CardOf(body: $$"""{"type":"TextBlock","text":"{{new string(letter, length)}}","wrap":true}""");
}
