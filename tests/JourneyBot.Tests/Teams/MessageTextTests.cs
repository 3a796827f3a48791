using JourneyBot.Teams;
using Microsoft.Bot.Schema.Teams;
using Xunit;

namespace JourneyBot.Tests.Teams;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("<p>They <b>waited</b> for an&nbsp;hour</p>", "They waited for an hour")]
    [InlineData("<div>First</div><div>second<br>third</div>", "First\nsecond\nthird")]
    [InlineData("<ul><li>one</li><li>two</li></ul>", "one\ntwo")]
    [InlineData("a &lt;b&gt; c &amp;amp; d", "a <b> c &amp; d")]
    [InlineData("<blockquote itemscope itemtype=\"http://schema.skype.com/Reply\"><strong>Ken</strong><p>said <blockquote>this</blockquote></p></blockquote><p>I agree</p>", "I agree")]
    [InlineData("<blockquote><p>a customer said</p></blockquote>so", "a customer said\nso")]
    [InlineData("<script>alert(1)</script><style>p{}</style><attachment id=\"1\"></attachment>text", "text")]
    [InlineData("<span itemtype=\"http://schema.skype.com/Mention\">Aiko</span> waits", "Aiko waits")]
    [InlineData("</blockquote></script>kept <script/>as well", "kept as well")]
    [InlineData("cut <b", "cut")]
    [InlineData("<p>\u202Eleft</p>", "left")]
    [InlineData("", "")]
    public void HtmlOfAMessage_IsItsTextAlone(string html, string text) =>
        Assert.Equal(text, MessageText.Of(new MessageActionsPayloadBody("html", html)));

    [Fact]
    public void PlainText_IsKeptAsTyped() =>
        Assert.Equal("a <b> c", MessageText.Of(new MessageActionsPayloadBody("text", " a <b> c ")));

    [Fact]
    public void ALargeMessageOfTags_IsReadInNoTime()
    {
        var html = string.Concat(Enumerable.Repeat("<script><blockquote itemtype=\"http://schema.skype.com/Reply\"", 4_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(string.Empty, MessageText.Of(new MessageActionsPayloadBody("html", html)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
    }
}
