using System.Text.RegularExpressions;
using JourneyBot.Cards;
using JourneyBot.Maps;
using JourneyBot.Tabs;
using JourneyBot.Tabs.Pages;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace JourneyBot.Tests.Tabs;

/// <summary>The tab's list is put into a page by a script: nothing that somebody wrote may become an element of it.</summary>
public sealed partial class TabListTests
{
    [Theory]
    [InlineData("hostile")]
    [InlineData("retail")]
    public async Task List_HoldsOurElementsOnly_WhateverTheThemesSay(string moment)
    {
        var title = CardFrame.Theme(Moment.Of(moment, Language.English).Journey, Language.English);
        var list = await DrawAsync([new TabRow(title, "open", "maps/x?lang=en&tab=1", IsHere: false)]);

        Assert.Equal(["a", "h2", "li", "span", "ul"], Tag().Matches(list).Select(tag => tag.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("href=\"maps/x?lang=en&amp;tab=1\"", list, StringComparison.Ordinal);
        Assert.DoesNotMatch(" (on[a-z]+|style|srcdoc)=\"", list);
    }

    [Fact]
    public async Task List_NamesTheConversationOfTheTabFirst_AndSaysWhereNothingIs()
    {
        var title = CardFrame.Theme(Moment.Of("retail", Language.English).Journey, Language.English);
        var both = await DrawAsync([new TabRow(title, "open", "maps/a", IsHere: true), new TabRow(title, "open", "maps/b", IsHere: false)]);

        Assert.True(both.IndexOf("In this conversation", StringComparison.Ordinal) < both.IndexOf("In your other chats and teams", StringComparison.Ordinal));
        Assert.Contains("Add JourneyBot to a chat or team", await DrawAsync([]), StringComparison.Ordinal);
    }

    private static Task<string> DrawAsync(IReadOnlyList<TabRow> rows) => new PageRenderer(NullLoggerFactory.Instance).DrawAsync<TabList>(
        new Dictionary<string, object?> { [nameof(TabList.Rows)] = rows, [nameof(TabList.Language)] = Language.English });

    [GeneratedRegex("<(?<name>[a-zA-Z0-9]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Tag();
}
