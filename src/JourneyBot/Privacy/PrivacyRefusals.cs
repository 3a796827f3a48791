using JourneyBot.Commands;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Privacy;

/// <summary>The card was drawn for somebody else: what they see there is not what would go.</summary>
internal sealed record AskForYourself : HostRefusal
{
    protected override Texts Source => PrivacyTexts.All;
}
