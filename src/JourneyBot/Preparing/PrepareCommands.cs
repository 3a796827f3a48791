using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Preparing;

/// <summary>"prepare": theme, persona and plan of a workshop to come, in the personal chat; there already, what it holds.</summary>
internal sealed record Prepare(Language Language) : Command;

/// <summary>The preparation named on the offer becomes this workshop's content; null when typed: the person's.</summary>
internal sealed record TakePrepared(WorkshopId? Preparation) : Command;

/// <summary>Not this time: the preparation stays for another start.</summary>
internal sealed record StartEmpty : Command;
