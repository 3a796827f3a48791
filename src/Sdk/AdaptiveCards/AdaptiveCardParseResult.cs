using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>A card that was read, and what had to be left out.</summary>
public class AdaptiveCardParseResult
{
    public AdaptiveCard Card { get; set; }

    public List<AdaptiveWarning> Warnings { get; } = [];
}
