using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Panels;

/// <summary>What is said to a workshop from outside its conversation; who may say it decides <see cref="Authority"/>.</summary>
internal static class Reach
{
    public static bool IsRemote(Turn turn, Workshop workshop) => workshop.Opening.Conversation != turn.Where;

    /// <summary>Typed where no workshop is open, so that it may be meant for one that the person leads elsewhere.</summary>
    public static bool IsMeantForElsewhere(Turn turn, Command command, Workshop? here) =>
        turn.IsPersonal && command.Workshop is null && CommandActs.Of(command).Distance == Distance.Afar && here is not { IsEnded: false };

    /// <summary>
    /// What is answered with a panel: a press on one, or something typed from elsewhere. The mark of a panel is card data, which anybody
    /// can make up, so who presses and where decides as well.
    /// </summary>
    public static bool IsAnsweredByPanel(Scene scene, Command command) =>
        command is not ShowPanel && Authority.LeadsFromAfar(scene.Turn.Visitor, scene.Workshop)
        && (command.At is not null || (scene.IsRemote && !scene.Turn.IsPress));
}
