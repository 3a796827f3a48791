using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Tests.Steps.Actions;

/// <summary>Two actions become one; what pointed at the merged one points at the kept one.</summary>
public class MergeTests
{
    private readonly Trip _trip = new();

    [Fact]
    public void Merge_KeepsOneAction_WithEverybodyWhoSaidIt()
    {
        var again = Say("tries it on", Journal.Cho);
        Merge(again, _trip.Tries);

        var action = Assert.Single(_trip.Fold().Actions, action => action.Identity == _trip.Tries);
        Assert.DoesNotContain(_trip.Fold().Actions, action => action.Identity == again);
        Assert.Equal([Journal.Ben, Journal.Cho], action.Authors);
    }

    [Theory, InlineData(Language.English, "tries it (said by 2)"), InlineData(Language.Japanese, "tries it　（2人）")]
    public void Board_SaysByHowMany(Language language, string row)
    {
        Merge(Say("tries it on", Journal.Cho), _trip.Tries);

        var lines = StepCatalog.Of(StepId.Actions).Board(_trip.Fold(), language).SelectMany(section => section.Lines);
        Assert.Contains(lines, line => line.ToString().EndsWith(row, StringComparison.Ordinal));
    }

    [Fact]
    public void Merge_OfTwoByTheSamePerson_IsSaidByOne()
    {
        Merge(Say("tries it on", Journal.Ben), _trip.Tries);

        Assert.Equal([Journal.Ben], Action(_trip.Tries).Authors);
    }

    [Fact]
    public void PhasesContactsScoresAndMeasures_FollowToTheKeptAction()
    {
        var again = Say("tries it on", Journal.Cho);
        _trip.Group("Fit", again);
        _trip.Meet("mirror", again);
        var contact = _trip.Contact(again);
        _trip.Feel(contact, -2);
        _trip.Decide("more light", new() { { "answers", contact } });

        Merge(again, _trip.Tries);
        var journey = _trip.Fold();

        Assert.Contains(journey.Phases.Single(phase => phase.Name == "Fit").Actions, action => action.Identity == _trip.Tries);
        Assert.Equal(("mirror", _trip.Tries), (Assert.Single(journey.Contacts).Channel, journey.Contacts[0].Action.Identity));
        Assert.Equal((-2, _trip.Tries), (Assert.Single(journey.Feelings.Scored).Mean, journey.Feelings.Scored[0].Contact.Action.Identity));
        Assert.Equal(_trip.Tries, Assert.Single(journey.Measures).Answers!.Action.Identity);
    }

    [Fact]
    public void WhatIsSaidLater_OfTheMergedLabel_IsSaidOfTheKeptOne()
    {
        var again = Say("tries it on", Journal.Cho);
        Merge(again, _trip.Tries);
        _trip.Meet("mirror", again);
        _trip.Feel(Label.Of(again), 1);
        _trip.Group("Fit", again);

        var journey = _trip.Fold();
        Assert.Equal(_trip.Tries, Assert.Single(journey.Feelings.Scored).Contact.Action.Identity);
        Assert.Contains(journey.Phases.Single(phase => phase.Name == "Fit").Actions, action => action.Identity == _trip.Tries);
    }

    [Fact]
    public void EqualChannelsOfBoth_BecomeOneContact_AndBothLabelsNameIt()
    {
        var again = Say("tries it on", Journal.Cho);
        _trip.Meet("mirror", _trip.Tries);
        _trip.Meet("mirror", again);
        var (one, other) = (_trip.Contact(_trip.Tries), _trip.Contact(again));
        Merge(again, _trip.Tries);
        _trip.Feel(one, 2, Journal.Ben);
        _trip.Feel(other, 0, Journal.Cho);

        var journey = _trip.Fold();
        Assert.Equal(one, Assert.Single(journey.Contacts).Label);
        Assert.Equal((1.0, 2), (Assert.Single(journey.Feelings.Scored).Mean, journey.Feelings.Scored[0].Count));
    }

    [Fact]
    public void Merge_TakenBack_LeavesEverythingAsItWas()
    {
        var again = Say("tries it on", Journal.Cho);
        _trip.Meet("mirror", again);
        var before = Tell();
        var merge = Merge(again, _trip.Tries);
        Assert.NotEqual(before, Tell());

        _trip.Journal.Withdraw(merge);

        Assert.Equal(before, Tell());
    }

    [Fact]
    public void Merges_InAChain_EndAtOne_AndACircleNeverCloses()
    {
        var (second, third) = (Say("tries it on", Journal.Cho), Say("tries the coat", Journal.Ann));
        Merge(third, second);
        Merge(second, _trip.Tries);
        Merge(_trip.Tries, third);

        Assert.Equal(3, Action(_trip.Tries).Authors.Count);
        Assert.Equal(3, _trip.Fold().Actions.Count);
    }

    [Fact]
    public void Merge_IntoAnActionThatNoLongerCounts_Waits()
    {
        var again = Say("tries it on", Journal.Cho);
        Merge(again, _trip.Tries);
        _trip.Journal.Withdraw(_trip.Tries);
        Assert.Contains(_trip.Fold().Actions, action => action.Identity == again);

        _trip.Journal.Restore(_trip.Tries);
        Assert.DoesNotContain(_trip.Fold().Actions, action => action.Identity == again);
    }

    [Fact]
    public void Merge_OfAnythingButActions_HasNoEffect()
    {
        var measure = _trip.Decide("more light", []);
        Merge(measure, _trip.Tries);
        Merge(_trip.Tries, measure);
        Merge("nothing", _trip.Tries);

        Assert.Single(_trip.Fold().Measures);
        Assert.Equal(3, _trip.Fold().Actions.Count);
    }

    [Fact]
    public void Merges_InAnyOrderOfArrival_TellTheSame_AndLoseNobody() => Prop.ForAll<int>(seed =>
    {
        var jumble = new Jumble(seed, [], count: 90);
        var (one, other) = (jumble.Fold(), jumble.FoldShuffled());

        Assert.Equal(Tell(one), Tell(other));
        var said = jumble.Entries.Where(entry => entry is { Key.Step: StepId.Actions, Payload: Contribution }
            && !one.Ledger.IsWithdrawn(entry.Identity) && one.Ledger.AsideOf(entry.Identity) == Aside.None).ToList();
        Assert.All(said, entry => Assert.Contains(
            entry.Key.Author, one.Actions.Single(action => action.Identity == (one.Ledger.KeptFor(entry.Identity) ?? entry.Identity)).Authors));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private JourneyAction Action(string identity) => _trip.Fold().Actions.Single(action => action.Identity == identity);

    private string Say(string what, ParticipantId by) => _trip.Journal.Write(StepId.Actions, "actions", new() { { "what", what } }, by);

    private string Merge(string merged, string into) => _trip.Journal.Write(StepId.Actions, new Merge(merged, into), Journal.Ann);

    private string Tell() => Tell(_trip.Fold());

    private static string Tell(Journey journey) => string.Join('\n',
        journey.Actions.Select(action => $"{action.Label} {action.Text} {string.Join(',', action.Authors)}")
            .Concat(journey.Phases.Select(phase => $"{phase.Name}: {string.Join(' ', phase.Actions.Select(action => action.Label))}"))
            .Concat(journey.Contacts.Select(contact => $"{contact.Label} {contact.Action.Label} {contact.Channel}"))
            .Concat(journey.Feelings.Scored.Select(felt => $"{felt.Contact.Label} {felt.Mean} {felt.Count}")));
}
