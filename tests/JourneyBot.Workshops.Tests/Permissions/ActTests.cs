using System.Reflection;

namespace JourneyBot.Workshops.Tests.Permissions;

/// <summary>The rules themselves, one act at a time.</summary>
public class ActTests
{
    private static readonly ConversationKey Team = new("team");
    private static readonly ParticipantId Ann = new("ann");
    private static readonly ParticipantId Ben = new("ben");
    private static readonly Workshop Workshop = Workshop.Start(
        new(new("w1"), Team, "{}", "tenant", Language.English), new Person(Ann, "Ann"), "start", DateTimeOffset.UnixEpoch);

    private static readonly Act[] All =
        [.. typeof(Act).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Act>()];

    private static Visitor Here(ParticipantId who) => new(who, "tenant", Team, IsPersonal: false);

    private static Visitor AtHome(ParticipantId who) => new(who, "tenant", new($"home of {who}"), IsPersonal: true);

    [Fact]
    public void Act_IsCalledAsItIsWritten()
    {
        Assert.True(All.Length > 25);
        Assert.All(All, act => Assert.Same(act, typeof(Act).GetField(act.ToString())?.GetValue(null)));
    }

    [Fact]
    public void InTheWorkshopsConversation_EverythingMayBeAskedFor() =>
        Assert.All(All, act => Assert.Null(Authority.Admit(Here(Ben), Workshop, act)));

    [Fact]
    public void AnotherTenant_MeetsAWorkshopThatDoesNotExist_WhateverAndWhoever() => Assert.All(All, act =>
    {
        Assert.IsType<NoWorkshopIsOpen>(Authority.Admit(Here(Ann) with { Tenant = "another" }, Workshop, act));
        Assert.IsType<NoWorkshopIsOpen>(Authority.Admit(AtHome(Ann) with { Tenant = string.Empty }, Workshop, act));
        Assert.IsType<NoWorkshopIsOpen>(Authority.Admit(Here(Ann) with { Tenant = "TENANT", IsOut = true }, Workshop, act));
    });

    [Fact]
    public void WhoeverWasTakenOut_IsRefused_ButForWhatIsAboutThemselves() => Assert.All(All, act =>
    {
        var refusal = Authority.Admit(Here(Ann) with { IsOut = true }, Workshop, act);
        Assert.Equal(act.Rank == Rank.Self, refusal is not YouWereTakenOut);
        Assert.False(Authority.LeadsFromAfar(AtHome(Ann) with { IsOut = true }, Workshop));
    });

    [Fact]
    public void FromElsewhere_OnlyWhatSteers_ByAFacilitator_InTheirPersonalChat() => Assert.All(All, act =>
    {
        var isReached = act.Distance == Distance.Anywhere;
        Assert.Equal(isReached || act.Distance == Distance.Afar, Authority.Admit(AtHome(Ann), Workshop, act) is null);
        Assert.Equal(isReached, Authority.Admit(AtHome(Ben), Workshop, act) is null);
        Assert.Equal(isReached, Authority.Admit(AtHome(Ann) with { IsPersonal = false }, Workshop, act) is null);
    });

    [Fact]
    public void Rank_DecidesInTheWorkshop() => Assert.All(All, act =>
    {
        Assert.Null(Authority.Refuse(Workshop, Ann, act, isOwn: false, isObserver: false));
        Assert.Equal(act.Rank is Rank.Facilitator or Rank.Author, Authority.Refuse(Workshop, Ben, act) is not null);
        Assert.Equal(act.Rank == Rank.Facilitator, Authority.Refuse(Workshop, Ben, act, isOwn: true) is not null);
        Assert.Equal(act.Rank == Rank.Participant, Authority.Refuse(Workshop, Ann, act, isOwn: true, isObserver: true) is ObserversOnlyRead);
    });

    [Fact]
    public void WhoSteersAWorkshop_IsAFacilitator_WhereverFrom() => Assert.DoesNotContain(
        All, act => act.Distance == Distance.Anywhere && act.Rank is not (Rank.Self or Rank.Anybody));

    [Fact]
    public void WhereNoWorkshopIs_WhoeverWasTakenOutOpensNone()
    {
        Assert.Null(Authority.Open(Here(Ben)));
        Assert.IsType<YouWereTakenOut>(Authority.Open(Here(Ben) with { IsOut = true }));
    }
}
