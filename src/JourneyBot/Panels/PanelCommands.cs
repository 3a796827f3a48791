using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Panels;

/// <summary>"panel": the facilitator's controls and who is missing, in their personal chat. Without a workshop: of those that they lead.</summary>
internal sealed record ShowPanel : Command;

/// <summary>"panel" or "prepare" where others read along.</summary>
internal sealed record OnlyInYourPersonalChat : HostRefusal
{
    protected override Workshops.Words.Texts Source => PanelTexts.All;
}

/// <summary>"panel" by somebody who leads no open workshop.</summary>
internal sealed record YouLeadNothing : HostRefusal
{
    protected override Workshops.Words.Texts Source => PanelTexts.All;
}
