using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Steps.Emotions;

namespace JourneyBot.Workshops.Tests.Steps.Emotions;

public class FeelingsTests
{
    private readonly Trip _trip = new();

    public FeelingsTests()
    {
        _trip.Meet("sns", _trip.Sees);
        _trip.Meet("shop", _trip.Tries, _trip.Buys);
        _trip.Meet("app", _trip.Buys);
    }

    [Fact]
    public void Fold_OfSeveralPeople_HasMeanSpreadAndCount_OneScoreEach()
    {
        var label = _trip.Contact(_trip.Tries);
        _trip.Feel(label, 2, Journal.Ben);
        _trip.Feel(label, -2, Journal.Ben);
        _trip.Feel(label, 1, Journal.Cho);
        _trip.Feel(label, 1, Journal.Ann);

        var feeling = Assert.Single(_trip.Fold().Feelings.Scored);

        Assert.Equal((0, 3, 3), (feeling.Mean, feeling.Spread, feeling.Count));
    }

    [Fact]
    public void Fold_OfAWithdrawnScore_FallsBackToThatPersonsScoreBefore()
    {
        var label = _trip.Contact(_trip.Tries);
        _trip.Feel(label, -1);
        var second = _trip.Feel(label, 2);
        _trip.Journal.Withdraw(second);

        Assert.Equal(-1, Assert.Single(_trip.Fold().Feelings.Scored).Mean);
    }

    [Fact]
    public void Fold_OfAnActionsLabel_MeansItsContactWhenThereIsOneOnly()
    {
        _trip.Feel(Label.Of(_trip.Sees), -2);
        _trip.Feel(Label.Of(_trip.Buys), -2);
        _trip.Feel("ZZZZ", -2);

        Assert.Equal(["sees it"], _trip.Fold().Feelings.Scored.Select(feeling => feeling.Contact.Action.Text));
    }

    [Fact]
    public void Fold_OfAContactThatIsNoMore_LosesItsScores_AndFindsThemAgain()
    {
        var label = _trip.Contact(_trip.Tries);
        _trip.Feel(label, -2);
        _trip.Journal.Withdraw(_trip.Tries);
        Assert.Empty(_trip.Fold().Feelings.Scored);

        _trip.Journal.Restore(_trip.Tries);
        Assert.Equal(-2, Assert.Single(_trip.Fold().Feelings.Scored).Mean);
    }

    [Fact]
    public void Fold_OfWords_KeepsWhatAllWrote_EqualOnesOnce()
    {
        var label = _trip.Contact(_trip.Tries);
        _trip.Feel(label, -1, Journal.Ben, new() { { "word", "Unsure" }, { "thought", "Is it me?" }, { "trigger", "the queue" } });
        _trip.Feel(label, -1, Journal.Cho, new() { { "word", "ｕｎｓｕｒｅ" }, { "thought", "Is it me?" }, { "trigger", "the price" } });

        var feeling = Assert.Single(_trip.Fold().Feelings.Scored);

        Assert.Equal(["Unsure"], feeling.Words);
        Assert.Equal(["Is it me?"], feeling.Thoughts);
        Assert.Equal(["the queue", "the price"], feeling.Triggers);
    }

    [Fact]
    public void Fold_OfOneNegativeFactorBySeveral_HasTheLatestSeverity()
    {
        var label = _trip.Contact(_trip.Tries);
        var first = _trip.Feel(label, -1, Journal.Ben, new() { { "factor", "No mirror" }, { "severity", "low" } });
        _trip.Feel(label, -1, Journal.Cho, new() { { "factor", "no  mirror" }, { "severity", "high" } });
        _trip.Feel(label, -1, Journal.Ann, new() { { "factor", "NO MIRROR" } });

        var factor = Assert.Single(_trip.Fold().Feelings.NegativeFactors);

        Assert.Equal(("No mirror", 3, Label.Of(first), "tries it"), (factor.Text, factor.Severity, factor.Label, factor.Contact.Action.Text));
    }

    [Fact]
    public void Curve_IsTheMeanOfThePhasesContacts_AndFollowsAnActionThatMoves()
    {
        _trip.Feel(_trip.Contact(_trip.Tries), -2);
        _trip.Feel(_trip.Contact(_trip.Buys), 1);
        Assert.Equal([null, -0.5], _trip.Fold().Feelings.Curve);

        _trip.Group("Know", _trip.Buys);
        Assert.Equal([1, -2], _trip.Fold().Feelings.Curve);
    }

    [Fact]
    public void Lowest_HasTheLowestFirst_AndOfEqualOnesThatOfMorePeople()
    {
        _trip.Feel(_trip.Contact(_trip.Sees), -1);
        _trip.Feel(_trip.Contact(_trip.Tries), -1, Journal.Ben);
        _trip.Feel(_trip.Contact(_trip.Tries), -1, Journal.Cho);
        _trip.Feel(_trip.Contact(_trip.Buys), -2);

        Assert.Equal(["buys it", "tries it", "sees it"], _trip.Fold().Feelings.Lowest.Select(feeling => feeling.Contact.Action.Text));
    }

    [Fact]
    public void Concerns_BelongToTheirBorder()
    {
        var border = _trip.Fold().Borders[0].Label;
        var gone = _trip.Worry(border, "gone", "gone");
        _trip.Worry(border, "Will it fit?", "photos");
        _trip.Worry("ZZZZ", "nowhere", "nothing");
        _trip.Journal.Withdraw(gone);

        var concern = Assert.Single(_trip.Fold().Borders[0].Concerns);

        Assert.Equal(("Will it fit?", "photos", Journal.Ben), (concern.Text, concern.Information, concern.By));
    }

    [Fact]
    public void Fold_InAnyOrderOfArrival_IsTheSame() => Prop.ForAll<byte[], int>((plan, seed) =>
    {
        var trip = new Trip();
        trip.Meet("shop", trip.Sees, trip.Tries);
        ParticipantId[] people = [Journal.Ann, Journal.Ben, Journal.Cho];
        string[] labels = [trip.Contact(trip.Sees), trip.Contact(trip.Tries), Label.Of(trip.Sees)];
        foreach (var choice in plan)
        {
            var details = new Workshops.Forms.Answers { { "word", $"{choice % 4}" }, { "factor", $"{choice % 3}" } };
            var identity = trip.Feel(labels[choice % 3], (choice % 5) - 2, people[choice / 5 % 3], details);
            if (choice % 7 == 0)
            {
                trip.Journal.Withdraw(identity);
            }
        }

        return Told(trip.Fold()) == Told(trip.Journal.FoldShuffled(seed));
    }).QuickCheckThrowOnFailure();

    private static string Told(Journey journey) => string.Join('\n', journey.Feelings.Scored.Select(feeling =>
        $"{feeling.Contact.Label} {feeling.Mean} {feeling.Spread} {feeling.Count} {string.Join(',', feeling.Words)} {string.Join(',', feeling.NegativeFactors)}"))
        + string.Join(',', journey.Feelings.Curve);
}
