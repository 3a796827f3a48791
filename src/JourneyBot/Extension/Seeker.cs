using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Extension;

/// <summary>Who looks for workshops, and from where.</summary>
/// <param name="Account">What the channel calls them: rosters are asked by it.</param>
/// <param name="Also">The same person where the channel named them without the directory's id.</param>
internal sealed record Seeker(Turn Turn, string Account, ParticipantId Also)
{
    public ParticipantId Id => Turn.Who.Id;

    public string Tenant => Turn.Tenant;
}
