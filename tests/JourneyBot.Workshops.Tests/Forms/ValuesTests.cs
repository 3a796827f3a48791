using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Tests.Forms;

public class ValuesTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("２０２６／１２／２４", "2026-12-24")]
    [InlineData("2026年12月24日", "2026-12-24")]
    [InlineData(" 2026 年 1 月 2 日 ", "2026-01-02")]
    [InlineData("12/1", "2026-12-01")]
    [InlineData("11月30日", "2027-11-30")]
    [InlineData("2/29", "2028-02-29")]
    [InlineData("29/2", null)]
    [InlineData("2026-13-01", null)]
    [InlineData("2026-11-31", null)]
    [InlineData("0000-01-01", null)]
    [InlineData("12", null)]
    [InlineData("١٢/١", null)]
    [InlineData("", null)]
    public void Date_AsPeopleTypeIt_IsTheNextSuchDay(string typed, string? stored) => Assert.Equal(stored, Values.Date(typed, Today));

    [Fact]
    public void Date_OfALeapDayJustAfterOne_IsTheNextLeapDay() =>
        Assert.Equal("2032-02-29", Values.Date("2/29", new DateOnly(2028, 3, 1)));

    [Fact]
    public void Date_AtTheEndOfTime_IsNone() => Assert.Null(Values.Date("1/1", new DateOnly(9999, 12, 31)));

    [Theory]
    [InlineData("-2", "-2")]
    [InlineData("－２", "-2")]
    [InlineData("−2", "-2")]
    [InlineData("‐2", "-2")]
    [InlineData("ー２", "-2")]
    [InlineData("＋2", "2")]
    [InlineData("+ 1", "1")]
    [InlineData("3", null)]
    [InlineData("1.0", null)]
    [InlineData("--1", null)]
    [InlineData("", null)]
    public void Scale_WithAnyDashAndWidth_IsAWholeNumberInReach(string typed, string? stored) =>
        Assert.Equal(stored, Values.Scale(typed, new ScaleField("score", -2, 2)));

    [Theory]
    [InlineData("12.5", "12.5")]
    [InlineData("1,234", "1234")]
    [InlineData("９９", "99")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1e3", null)]
    [InlineData("∞", null)]
    [InlineData("79228162514264337593543950336", null)]
    public void Number_AsPeopleTypeIt_IsPlain(string typed, string? stored) => Assert.Equal(stored, Values.Number(typed, new NumberField("n")));
}
