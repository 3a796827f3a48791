using System.Net;
using System.Xml.Linq;
using JourneyBot.Teams;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace JourneyBot.Tests.Teams;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("✓ 保存しました K7MQ：試着室が混んでいる")]
    [InlineData("<at>JourneyBot</at> <b>bold</b> &amp; \"said\"")]
    [InlineData("**b** _i_ `c` ~~s~~ [x](javascript:alert(1)) ![p](p.png) \\* | a | b |")]
    [InlineData("1. one\n# two\n\n🧭 three\u200b")]
    public void Of_AnyText_SaysTheTextAndNothingElse(string text)
    {
        var markup = Markup.Of(text);

        Assert.Equal(text, WebUtility.HtmlDecode(markup.Replace("<br>", "\n", StringComparison.Ordinal)));
        Assert.DoesNotContain(Elements(markup), element => element.Name != "br");
        Assert.DoesNotContain(markup, c => "*_`~[]\\|".Contains(c, StringComparison.Ordinal));
    }

    [Fact]
    public void Apply_OnTextThatIsMarkupAlready_LeavesItAlone()
    {
        var activity = MessageFactory.Text("**bold**");

        Markup.Apply(activity);

        Assert.Equal(("**bold**", null), (activity.Text, activity.TextFormat));
    }

    [Fact]
    public void Apply_OnPlainText_SaysThatItIsMarkupNow()
    {
        var activity = MessageFactory.Text("a\nb");
        activity.TextFormat = TextFormatTypes.Plain;

        Markup.Apply(activity);

        Assert.Equal(("a<br>b", TextFormatTypes.Xml), (activity.Text, activity.TextFormat));
    }

    private static IEnumerable<XElement> Elements(string markup) =>
        XElement.Parse($"<p>{markup.Replace("<br>", "<br/>", StringComparison.Ordinal)}</p>").Elements();
}
