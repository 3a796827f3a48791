using AdaptiveCards;
using Newtonsoft.Json;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>A card of the product, and when it is drawn.</summary>
internal sealed record DrawnCard(string Name, AdaptiveCard Card)
{
    /// <summary>As it is sent.</summary>
    public string Json { get; } = JsonConvert.SerializeObject(Card, Formatting.None);
}
