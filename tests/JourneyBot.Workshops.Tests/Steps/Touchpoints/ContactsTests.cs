using FsCheck;
using FsCheck.Fluent;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Tests.Steps.Touchpoints;

public class ContactsTests
{
    private readonly Trip _trip = new();

    [Fact]
    public void Fold_OfSeveralActionsAtOneChannel_MakesOneContactOfEach()
    {
        _trip.Meet("shop", _trip.Tries, _trip.Buys);

        var contacts = _trip.Fold().Contacts;

        Assert.Equal(["tries it × shop", "buys it × shop"], Told(contacts));
        Assert.Equal(Operation.Of("contact", _trip.Tries, "shop"), contacts[0].Identity);
        Assert.Equal(Label.Of(contacts[0].Identity), contacts[0].Label);
    }

    [Fact]
    public void Fold_OfEqualChannels_InWhateverWriting_IsOneContact()
    {
        _trip.Meet("Friends' posts", _trip.Sees);
        _trip.Meet("ＦＲＩＥＮＤＳ'  posts ", _trip.Sees);
        _trip.Meet("website", _trip.Sees);
        _trip.Meet("website", _trip.Sees);

        Assert.Equal(["sees it × Friends' posts", "sees it × website"], Told(_trip.Fold().Contacts));
    }

    [Fact]
    public void Fold_InJourneyOrder_WhateverTheOrderOfMention()
    {
        _trip.Meet("app", _trip.Buys);
        _trip.Meet("sns", _trip.Sees);
        _trip.Meet("shop", _trip.Tries);
        _trip.Meet("phone", _trip.Sees);
        _trip.Journal.Move(StepId.Actions, Label.Of(_trip.Buys), null);

        Assert.Equal(["buys it × app", "sees it × sns", "sees it × phone", "tries it × shop"], Told(_trip.Fold().Contacts));
    }

    [Fact]
    public void Fold_OfDetails_TakesTheLatestOfEach()
    {
        _trip.Meet("shop", new Answers { { "surprise", "reads reviews there" }, { "world", "real" }, { "owned", "ours" }, { "department", "Shops" } }, _trip.Tries);
        _trip.Meet("shop", new Answers { { "department", "Sales" }, { "experience", "crowded\nat noon" }, { "world", "digital" } }, _trip.Tries);

        var contact = Assert.Single(_trip.Fold().Contacts);

        Assert.Equal(
            ("reads reviews there", true, true, "Sales", "crowded\nat noon"),
            (contact.Surprise, contact.IsDigital, contact.IsOwned, contact.Department, contact.Experience));
    }

    [Fact]
    public void Fold_OfAWithdrawnTouchpoint_FallsBackToWhatWasSaidBefore()
    {
        _trip.Meet("shop", new Answers { { "department", "Shops" } }, _trip.Tries);
        var second = _trip.Meet("shop", new Answers { { "department", "Sales" } }, _trip.Tries, _trip.Buys);
        _trip.Journal.Withdraw(second);

        Assert.Equal("Shops", Assert.Single(_trip.Fold().Contacts).Department);

        _trip.Journal.Restore(second);
        Assert.Equal(["Sales", "Sales"], _trip.Fold().Contacts.Select(contact => contact.Department));
    }

    [Fact]
    public void Fold_OfAWithdrawnOrUnknownAction_DropsItsContacts()
    {
        _trip.Meet("shop", _trip.Tries, "ZZZZ", _trip.Buys);
        _trip.Journal.Withdraw(_trip.Tries);

        Assert.Equal(["buys it × shop"], Told(_trip.Fold().Contacts));
    }

    [Fact]
    public void Fold_OfTheSameContactNamedAgain_KeepsItsLabel()
    {
        var first = _trip.Meet("shop", _trip.Tries);
        var label = _trip.Contact(_trip.Tries);
        _trip.Meet("shop", _trip.Tries);
        _trip.Journal.Withdraw(first);

        Assert.Equal(label, _trip.Contact(_trip.Tries));
    }

    [Fact]
    public void Fold_InAnyOrderOfArrival_IsTheSame() => Prop.ForAll<byte[], int>((plan, seed) =>
    {
        var trip = new Trip();
        string[] actions = [trip.Sees, trip.Tries, trip.Buys];
        foreach (var choice in plan)
        {
            var identity = trip.Meet($"channel {choice % 4}", new Answers { { "department", $"{choice}" } }, actions[choice % 3], actions[choice / 3 % 3]);
            if (choice % 7 == 0)
            {
                trip.Journal.Withdraw(identity);
            }
        }

        return trip.Fold().Contacts.SequenceEqual(trip.Journal.FoldShuffled(seed).Contacts);
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Told(IEnumerable<Contact> contacts) => contacts.Select(contact => $"{contact.Action.Text} × {contact.Channel}");
}
