using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>Who may put off what keeps people: the facilitator, and who named it.</summary>
public class DecidingTests
{
    private static readonly Form NotNow = StepCatalog.Form(StepId.Measures, "notnow")!;
    private readonly Stage _stage = new();

    [Theory]
    [InlineData("ann", true)]
    [InlineData("ben", true)]
    [InlineData("cho", false)]
    public async Task NotNow_IsTheFacilitatorsOrWhoNamedIt(string name, bool may)
    {
        var (workshop, contact) = await BlockedAsync();

        var outcome = await PutOffAsync(workshop, contact, Who(name));

        Assert.Equal(may ? null : new OnlyWhoNamedItPutsOff(), outcome.Refusal);
        Assert.Equal(may ? 1 : 0, (await _stage.FoldAsync(workshop)).PutOff.Count);
    }

    [Fact]
    public async Task NotNow_OfATouchpointWithSomebodyElsesFactorToo_IsRefused_OfOnesOwnItIsNot()
    {
        var (workshop, contact) = await BlockedAsync();
        await FeelAsync(workshop, contact, "a queue", Who("cho"));

        Assert.Equal(new OnlyWhoNamedItPutsOff(), (await PutOffAsync(workshop, contact, Who("cho"))).Refusal);

        var own = (await _stage.FoldAsync(workshop)).Feelings.NegativeFactors.Single(factor => factor.Text == "a queue").Label;
        Assert.Null((await PutOffAsync(workshop, own, Who("cho"))).Refusal);
    }

    [Fact]
    public async Task NotNow_OfNoFactor_IsRefused()
    {
        var (workshop, _) = await BlockedAsync();

        Assert.Equal(new NoFactorIsThere("ZZZZ"), (await PutOffAsync(workshop, "ZZZZ", Who("ann"))).Refusal);
    }

    [Fact]
    public async Task NotNow_DeliveredTwice_IsOneRow()
    {
        var (workshop, contact) = await BlockedAsync();
        var before = (await _stage.EntriesAsync(workshop)).Count;

        await PutOffAsync(workshop, contact, Who("ann"), "once");
        var again = await PutOffAsync(workshop, contact, Who("ann"), "once");

        Assert.True(again.Require().IsRepeat);
        Assert.Equal(before + 1, (await _stage.EntriesAsync(workshop)).Count);
    }

    [Fact]
    public async Task NotNow_ChangedToSomebodyElsesFactor_IsRefused()
    {
        var (workshop, contact) = await BlockedAsync();
        await FeelAsync(workshop, contact, "a queue", Who("cho"));
        var factors = (await _stage.FoldAsync(workshop)).Feelings.NegativeFactors.ToDictionary(factor => factor.Text, factor => factor.Label);
        var own = (await PutOffAsync(workshop, factors["a queue"], Who("cho"))).Require().Entries[0].Entry.Identity;
        var others = new RawAnswers { ["factor"] = factors["no mirror"], ["reason"] = "never mind" };

        var outcome = await _stage.Edit.ReplaceAsync(workshop, _stage.Ask(Who("cho")), own, others, new DateOnly(2026, 12, 1), Stage.None);

        Assert.Equal(new OnlyWhoNamedItPutsOff(), outcome.Refusal);
    }

    [Fact]
    public async Task NotNow_BeforeItsStep_SaysSo()
    {
        var workshop = await _stage.OpenAsync(StepId.Emotions);

        Assert.IsType<StepIsNotOpenYet>((await PutOffAsync(workshop, "K7MQ", Who("ann"))).Refusal);
    }

    private static Person Who(string name) => new(new ParticipantId(name), name);

    /// <summary>Ben named what keeps people at the one touchpoint.</summary>
    private async Task<(Workshop Workshop, string Contact)> BlockedAsync()
    {
        var workshop = await _stage.OpenAsync(StepId.Measures);
        var action = await _stage.DoAsync(workshop, "tries it");
        await _stage.PressAsync(workshop, StepId.Touchpoints, new() { ["actions"] = Label.Of(action), ["channel"] = "shop" });
        var contact = (await _stage.FoldAsync(workshop)).Contacts[0].Label;
        await FeelAsync(workshop, contact, "no mirror", Who("ben"));
        return (workshop, contact);
    }

    private Task<Outcome<Saved>> FeelAsync(Workshop workshop, string contact, string factor, Person who) => _stage.PressAsync(
        workshop, StepId.Emotions, new() { ["contact"] = contact, ["score"] = "-2", ["factor"] = factor }, who: who);

    private Task<Outcome<Saved>> PutOffAsync(Workshop workshop, string label, Person who, string? delivery = null)
    {
        delivery ??= _stage.Delivery();
        return _stage.SubmitAsync(workshop, NotNow, [new() { ["factor"] = label, ["reason"] = "too costly" }], delivery, delivery, who);
    }
}
