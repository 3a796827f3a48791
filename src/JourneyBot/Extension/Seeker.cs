using JourneyBot.Workshops;

namespace JourneyBot.Extension;

/// <summary>Who looks for workshops, and in which company.</summary>
/// <param name="Account">What the channel or the directory calls them: rosters are asked by it.</param>
/// <param name="Also">The same person where the channel named them without the directory's id.</param>
internal sealed record Seeker(ParticipantId Id, string Tenant, string Account, ParticipantId Also);
