using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Tests.Forms;

public class PlainTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" 　\t\r\n ", "")]
    [InlineData("\u200b\u2060", "")]
    [InlineData(" a\r\nb\rc\u2028d ", "a\nb\nc\nd")]
    [InlineData("a\0b\u001fc", "abc")]
    [InlineData("\u202eabc\u202c", "abc")]
    [InlineData("x\uFFFEy\uFDD0", "xy")]
    [InlineData("👨‍👩‍👧", "👨‍👩‍👧")]
    [InlineData("<b>**x**</b>", "<b>**x**</b>")]
    public void Clean_KeepsWhatCanBeShown(string? text, string clean) => Assert.Equal(clean, PlainText.Clean(text));

    [Fact]
    public void Clean_OfHalfACharacter_SaysThatSomethingWasThere() => Assert.Equal("x\ufffdy", PlainText.Clean("x\ud800y"));

    [Fact]
    public void Clean_OfAnythingTwice_IsTheSameAsOnce() => Prop.ForAll<ushort[]>(units =>
    {
        var clean = PlainText.Clean(string.Concat(units.Select(unit => (char)unit)));
        return PlainText.Clean(clean) == clean && clean.Normalize(System.Text.NormalizationForm.FormKC) is not null;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("ab   cdef", 5, "ab…")]
    [InlineData("😀😀😀", 4, "😀…")]
    [InlineData("👨‍👩‍👧 family", 5, "…")]
    public void Shorten_NeverCutsWithinACharacter(string text, int length, string shortened) =>
        Assert.Equal(shortened, PlainText.Shorten(text, length));

    [Fact]
    public void Shorten_OfAnything_IsAtMostThatLong() => Prop.ForAll<NonNull<string>, PositiveInt>((text, length) =>
        PlainText.Shorten(text.Get, length.Get).Length <= length.Get).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("  Ａpp  Store ", "app store")]
    [InlineData("ｱﾌﾟﾘ", "アプリ")]
    [InlineData("アプ\u200bリ", "アプリ")]
    [InlineData("㈱", "(株)")]
    [InlineData("TITLE", "title")]
    public void Fold_OfTextsThatAreTheSameToPeople_IsOne(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Fold_InTurkey_IsTheSame()
    {
        var culture = CultureInfo.GetCultureInfo("tr-TR");
        var thread = new Thread(() => Assert.Equal("title", Folding.Fold("TITLE"))) { CurrentCulture = culture };
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(10)));
    }
}
