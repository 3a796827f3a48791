using JourneyBot.Commands;
using JourneyBot.Grouping;
using JourneyBot.Leading;
using JourneyBot.Workshops;

namespace JourneyBot.Panels;

/// <summary>
/// Who may say what to a workshop from outside its conversation: one of its facilitators, from their personal chat, in its tenant, what
/// steers it. Nothing else reaches it from elsewhere.
/// </summary>
internal static class Reach
{
    public static bool IsRemote(Turn turn, Workshop workshop) => workshop.Opening.Conversation != turn.Where;

    /// <param name="command">Null: something to contribute.</param>
    public static Refusal? Refuse(Turn turn, Workshop workshop, Command? command) =>
        !IsRemote(turn, workshop) || (command is not null && Steers(command) && Leads(turn, workshop)) ? null : new CardIsOfAnotherConversation();

    /// <summary>From a personal chat, and in the workshop's tenant.</summary>
    public static bool Leads(Turn turn, Workshop workshop) =>
        turn.IsPersonal && turn.Tenant == workshop.Opening.Tenant && workshop.IsLedBy(turn.Who.Id);

    /// <summary>Typed where no workshop is open, so that it may be meant for one that the person leads elsewhere.</summary>
    public static bool IsMeantForElsewhere(Turn turn, Command command, Workshop? here) =>
        turn.IsPersonal && command.Workshop is null && Steers(command) && here is not { IsEnded: false };

    /// <summary>
    /// What is answered with a panel: a press on one, or something typed from elsewhere. The mark of a panel is card data, which anybody
    /// can make up, so who presses and where decides as well.
    /// </summary>
    public static bool IsAnsweredByPanel(Scene scene, Command command) =>
        command is not ShowPanel && Leads(scene.Turn, scene.Workshop) && (command.At is not null || (scene.IsRemote && !scene.Turn.IsPress));

    private static bool Steers(Command command) => command is ShowPanel or ShowStatus
        or Advance or GoBack or End or Silence or PutAside or ShowParked or OpenVote or CloseVote
        or MakePlan or SetTime or ExtendTime or PauseTime or ResumeTime
        or SuggestGroups or TakeGroups or ShowDuplicates or MergeInto;
}
