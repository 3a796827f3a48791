using JourneyBot.Workshops.Forms;

namespace JourneyBot.Tests.Files;

/// <summary>Text that means something to some program that reads files, and random units; a number makes each its own. The same on every run.</summary>
internal static class Fuzz
{
    private static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "</text><script>x</script>", "]]><a href='javascript:x'>", "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>&a;",
        "&lt;b&gt; &#60; &amp;amp;", "\"><img src=x onerror=alert(1)>", "url(https://example.com)", "<!--", "-->", "![x](https://example.com/x.png)", "[x](javascript:alert(1))", "<https://example.com>",
        "https://example.com www.example.com a@example.com", "# head", "1. list", "* list", "+ list", "---", "```", "| a | b |", "$x^2$ ~~x~~ :smile: ==x==", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1",
        "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://example.com\")", "\"quoted\", \"; and ,\"", "a\nb", "_x0041_ _x005F_", "\u202Egnp.exe\u202C שלום abc", "zero\u200Bwidth", "e\u0301\u0351\u036b", "👩‍👩‍👧‍👦🏳️‍🌈👍🏽", "\uD83D half",
        "\uFFFE\uFFFF", "\u0000\u0007bell", "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ", "{{DATE(2026-11-22T00:00:00Z,SHORT)}} {0} {persona} %s ${x}", "\\u0041 \\n \\", "null", "K7MQ", "٣٫٥", "𠮷野家で𩸽を食べる",
    ];

    /// <summary>No longer than a short field takes.</summary>
    public static string Of(int number)
    {
        // Lines of a list would be entries of their own.
        var text = PlainText.Clean(number % 2 == 0 ? Texts[number / 2 % Texts.Length] : Noise(number)).Replace('\n', ' ');
        return $"{PlainText.Shorten(text, Limits.ShortText - 10)} {number}".Trim();
    }

    private static string Noise(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, 60).Select(_ => (char)random.Next(random.Next(3) == 0 ? 0x10000 : 0x80)));
    }
}
