using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Tests;

public class LabelsTests
{
    [Theory]
    [InlineData("K7MQ", "K7MQ")]
    [InlineData(" k7mq ", "K7MQ")]
    [InlineData("Ｋ７ｍＱ", "K7MQ")]
    [InlineData("oil0", "0110")]
    [InlineData("ABCDEFGHJKMNPQRSTVWX", "ABCDEFGHJKMNPQRSTVWX")]
    [InlineData("ABCDEFGHJKMNPQRSTVWXY", null)]
    [InlineData("K7M", null)]
    [InlineData("K7MU", null)]
    [InlineData("K7 MQ", null)]
    [InlineData("行動です", null)]
    [InlineData("\uFFFEK7MQ", "K7MQ")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Read_AsPeopleTypeIt_IsTheLabel(string? typed, string? label) => Assert.Equal(label, Label.Read(typed));

    [Fact]
    public void Add_OfThingsThatShareFourCharacters_GivesTheLaterOnesMore()
    {
        var labels = new Labels();

        Assert.Equal("AAAA", labels.Add("AAAA1111111111111111"));
        Assert.Equal("AAAA1", labels.Add("AAAA1122222222222222"));
        Assert.Equal("AAAA11", labels.Add("AAAA1133333333333333"));
        Assert.Equal("BBBB", labels.Add("BBBB1111111111111111"));
    }

    [Fact]
    public void Add_OfTheSameThingTwice_IsTheSameLabel()
    {
        var labels = new Labels();
        labels.Add("AAAA1111111111111111");
        labels.Add("AAAA2222222222222222");

        Assert.Equal("AAAA", labels.Add("AAAA1111111111111111"));
        Assert.Equal("AAAA2", labels.Of("AAAA2222222222222222"));
    }

    [Fact]
    public void Find_OfALabelTypedInAnyWay_IsTheThing()
    {
        var labels = new Labels();
        labels.Add("AAAA1111111111111111");
        labels.Add("AAAA0222222222222222");

        Assert.Equal("AAAA1111111111111111", labels.Find("ａａａａ"));
        Assert.Equal("AAAA0222222222222222", labels.Find("aaaao"));
        Assert.Null(labels.Find("AAAA9"));
        Assert.Null(labels.Find("not a label"));
    }

    [Fact]
    public void Add_OfTenThousandThings_GivesEachALabelOfItsOwn()
    {
        var labels = new Labels();
        var identities = Enumerable.Range(0, 10_000).Select(i => Operation.Of($"{i}")).ToList();

        var given = identities.ConvertAll(labels.Add);

        Assert.Equal(10_000, given.Distinct().Count());
        Assert.All(identities.Zip(given), pair => Assert.Equal(pair.First, labels.Find(pair.Second)));
        Assert.All(given, label => Assert.InRange(label.Length, 4, 6));
    }
}
