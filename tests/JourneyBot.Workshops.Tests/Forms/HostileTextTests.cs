using System.Text;
using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Forms;

/// <summary>Whatever is typed into whatever field: stored as text that harms nobody, or refused with a sentence.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "", "   ", "\0", "\u200b\u200d\ufeff", "\u3164\u2800", "\t\r\n\u2028\u2029\u0085",
        "<at>JourneyBot</at> next", "[x](javascript:alert(1))", "**bold** _it_ `code`", "=cmd|' /C calc'!A0", "@SUM(1)", "{{DATE(2026-12-01,SHORT)}}",
        "\u202egnp.exe\u202c", "\u2066hidden\u2069", "a\u200fb", "\ud800", "\udc00x", "cut off \ud83d", "\uFFFE", "\uFFFF\uFDD0", "\U0001FFFE",
        "👨‍👩‍👧‍👦🏳️‍🌈👍🏽", "ＡＢＣ１２３　－２", "１２月１日", "١٢/١", "ﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺﷺ", "Z\u0351\u036b\u0343\u0344\u0350algo",
        "'; DROP TABLE entries; --", "../../etc/passwd", "{\"v\":1}", "\"\\\u001f\u001e", "{0} {persona}", "-", ",", "、", ":", "->", "0000", "UUUU", "9999999999999999999999999999999",
        "1e999999999", "NaN", "99/99", "0/0", "0000-00-00", "29.2.", "2/29", "K7MQ -2", "- \u200b\n- \u200b", "-\n-",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Text_InAnyField_IsStoredHarmlessOrRefused(string text) => Check(text);

    [Theory]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("x\n")]
    [InlineData("長")]
    [InlineData("😀")]
    [InlineData("\"")]
    [InlineData("e\u0301")]
    [InlineData("K7MQ,")]
    public void TenThousandOfAnything_InAnyField_AreStoredHarmlessOrRefused(string text) =>
        Check(string.Concat(Enumerable.Repeat(text, 10_000)));

    [Fact]
    public void RandomUnits_InAnyField_AreStoredHarmlessOrRefused() =>
        Prop.ForAll<ushort[]>(units => Check(string.Concat(units.Select(unit => (char)unit)))).QuickCheckThrowOnFailure();

    [Fact]
    public void RandomUnits_AsLabelNameOrLine_AreReadWithoutFail() => Prop.ForAll<ushort[]>(units =>
    {
        var text = string.Concat(units.Select(unit => (char)unit));
        Assert.True(Label.Read(text) is null or { Length: >= Label.Shortest and <= Label.Longest });
        Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text)));
        Assert.DoesNotContain(string.Empty, TypedLines.Of(text));
        Probe.Form.FindByName(text);
        Probe.Form.ReadNamed(text + ":" + text);
    }).QuickCheckThrowOnFailure();

    private static void Check(string text)
    {
        foreach (var field in Probe.Form.Fields)
        {
            var id = field is ChoiceField { OwnWords: true } own ? own.OwnWordsId : field.Id;
            var read = Probe.Read(id, text);
            if (read.Refusal is { } refusal)
            {
                Assert.All(Languages.All, language => Assert.InRange(refusal.Say(language).ToString().Length, 10, 300));
            }
            else
            {
                IsHarmless(read.Require());
            }
        }
    }

    private static void IsHarmless(Answers answers)
    {
        Assert.All(answers.SelectMany(answer => answer.Value), value =>
        {
            Assert.Equal(PlainText.Clean(value), value);
            Assert.InRange(value.Length, 1, Limits.LongText);
            Assert.DoesNotContain(value, c => char.IsControl(c) && c is not ('\n' or '\t'));
            Assert.DoesNotContain(value, c => c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069');
            Assert.Equal(value, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value)));
        });
        var json = PayloadJson.Write(new Contribution("probe", answers));
        Assert.InRange(json.Length, 0, Limits.AllAnswers);
        Assert.Equal(new Contribution("probe", answers), PayloadJson.Read(json));
    }
}
