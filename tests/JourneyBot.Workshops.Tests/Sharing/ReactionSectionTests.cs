using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Workshops.Tests.Sharing;

/// <summary>What readers say of the map, as others read it.</summary>
public class ReactionSectionTests
{
    private static readonly DateTimeOffset Morning = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Language.English, "Do you agree with this map?", "5 agree, 2 see it otherwise", "Ann: no shop")]
    [InlineData(Language.Japanese, "このマップに賛成ですか", "賛成 5人、異論 2人", "Annさん：no shop")]
    public void Section_SaysHowManyAgree_AndWhatTheOthersSay(Language language, string heading, string count, string comment)
    {
        var section = ReactionSection.Of(And(Said(5, 1), Journal.Ann, "no\nshop"), language)!;

        Assert.Equal(heading, section.Heading);
        Assert.Equal(count, section.Lines[0].ToString());
        Assert.Equal(comment, section.Lines[1].ToString());
        Assert.Equal("・comment 0", section.Lines[2].ToString());
    }

    [Fact]
    public void Section_OfOneEach_SaysItInTheSingular() =>
        Assert.Equal("1 agrees, 1 sees it otherwise", ReactionSection.Of(Said(1, 1), Language.English)!.Lines[0].ToString());

    [Fact]
    public void Section_ShowsTheNewestFiveComments_AndCountsTheOthers()
    {
        var section = ReactionSection.Of(Said(0, 8), Language.English)!;

        Assert.Equal(["・comment 7", "・comment 6", "・comment 5", "・comment 4", "・comment 3", "Earlier comments: 3"], section.Lines.Skip(1).Select(line => line.ToString()));
        Assert.All(section.Lines.Skip(1).Take(5), line => Assert.True(line.Runs[^1].IsUserText));
    }

    [Fact]
    public void Section_OfNobody_IsNone_AndAsksWhereItCanBeAnswered()
    {
        Assert.Null(ReactionSection.Of(Voices.None, Language.English));
        Assert.Equal("Do you agree with this map? Please press a button.", Assert.Single(ReactionSection.Asking(Voices.None, Language.English).Lines).ToString());
    }

    private static Voices Said(int agree, int otherwise) => Voices.None with
    {
        All =
        [
            .. Enumerable.Range(0, agree).Select(number => new Reaction(new ParticipantId($"yes {number}"), Stance.Agree, null, Morning)),
            .. Enumerable.Range(0, otherwise).Select(number => new Reaction(new ParticipantId($"no {number}"), Stance.Otherwise, $"comment {number}", Morning.AddMinutes(number))),
        ],
    };

    /// <summary>One more, an hour later, by somebody whose name is known.</summary>
    private static Voices And(Voices voices, ParticipantId by, string comment) => new(
        [.. voices.All, new Reaction(by, Stance.Otherwise, comment, Morning.AddHours(1))], new Dictionary<ParticipantId, string> { [by] = "Ann" });
}
