using JourneyBot.Commands;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Maps;

/// <summary>An expected "no" to whoever asks for the map page.</summary>
internal abstract record MapRefusal : HostRefusal
{
    protected sealed override Texts Source => MapTexts.All;
}

/// <summary>The address of this host is not set, so no link can point to it.</summary>
internal sealed record NoLinkCanBeMade : MapRefusal;

/// <summary>What is prepared is its facilitator's alone.</summary>
internal sealed record PreparationHasNoMap : MapRefusal;
