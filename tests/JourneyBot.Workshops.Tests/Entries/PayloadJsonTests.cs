using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Tests.Entries;

public class PayloadJsonTests
{
    public static TheoryData<Payload> Payloads =>
    [
        new Contribution("theme", new Answers { { "goal", "買う \"now\" <b>😀</b>\n\\" }, { "many", ["a", "b"] }, { "cleared", [] }, { "", "" } }),
        new Contribution("theme", Answers.None),
        new Contribution("theme", new Answers { { "goal", "買う" } }) { OnBehalfOf = "営業 \"A\"\\" },
        new Edit("ABCDEFGHJKMNPQRSTVWX", new Answers { { "what", "待つ" } }) { OnBehalfOf = "Ken" },
        new Placement("K7MQ", "3F2A"),
        new Placement("比べる", null),
        new Withdraw("ABCDEFGHJKMNPQRSTVWX"),
        new Restore("ABCDEFGHJKMNPQRSTVWX"),
        new Edit("ABCDEFGHJKMNPQRSTVWX", new Answers { { "what", "待つ" } }),
        new SetAside("ABCDEFGHJKMNPQRSTVWX", Aside.Hidden),
        new SetAside("ABCDEFGHJKMNPQRSTVWX", Aside.Parked),
        new SetAside("ABCDEFGHJKMNPQRSTVWX", Aside.None),
        new Merge("ABCDEFGHJKMNPQRSTVWX", "0123456789ABCDEFGHJK"),
    ];

    [Theory, MemberData(nameof(Payloads))]
    public void Read_OfWhatWasWritten_IsTheSame(Payload payload) => Assert.Equal(payload, PayloadJson.Read(PayloadJson.Write(payload)));

    [Fact]
    public void Read_OfAnyCleanTexts_IsTheSame() => Prop.ForAll<ushort[], NonNull<string>>((units, id) =>
    {
        var text = PlainText.Clean(string.Concat(units.Select(unit => (char)unit)));
        var payload = new Contribution("f", new Answers { { PlainText.Clean(id.Get), text }, { "other", [text, text] } });
        return Equals(payload, PayloadJson.Read(PayloadJson.Write(payload)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_OfJapaneseAndEmoji_IsNotEscaped() =>
        Assert.Contains("買う😀", PayloadJson.Write(new Contribution("theme", new Answers { { "goal", "買う😀" } })), StringComparison.Ordinal);

    [Fact]
    public void Read_OfARowFromBeforeBehalves_IsTheAuthorsOwn()
    {
        var own = new Contribution("theme", new Answers { { "goal", "buys" } });

        Assert.Equal(own, PayloadJson.Read("""{"v":1,"kind":"contribution","form":"theme","answers":{"goal":["buys"]}}"""));
        Assert.DoesNotContain("\"for\"", PayloadJson.Write(own), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"v":1,"kind":"vote","target":"K7MQ"}""", "vote")]
    [InlineData("""{"v":2,"kind":"contribution","answers":[1]}""", "contribution")]
    [InlineData("""{"kind":"withdraw","target":"K7MQ"}""", "withdraw")]
    [InlineData("""{"v":1}""", "")]
    public void Read_OfAKindOrVersionNotKnownHere_KeepsItAndHasNoEffect(string json, string kind)
    {
        var payload = PayloadJson.Read(json);

        Assert.Equal(new UnknownPayload(kind, json), payload);
        Assert.Equal(json, PayloadJson.Write(payload));
        Assert.Empty(Ledger.Read([new Entry(new EntryKey(StepId.Theme, Journal.Ben, "X"), default, payload, "d")]).Entries);
    }
}
