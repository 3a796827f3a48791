using JourneyBot.Commands;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Grouping;

/// <summary>The card was posted less than a minute ago.</summary>
internal sealed record ProposalsAreRightThere : HostRefusal
{
    protected override Texts Source => GroupingTexts.All;
}
