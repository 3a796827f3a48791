using System.Text.Json.Nodes;
using JourneyBot.Testing.Cards;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Cards;
using Newtonsoft.Json;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Every card that the simulator got: all versions of all messages, and all answers to presses.</summary>
internal static class SentCards
{
    private static readonly JsonSerializerSettings s_verbatim = new() { DateParseHandling = DateParseHandling.None };

    public static IReadOnlyList<JsonObject> In(TeamsSimulator teams) =>
    [
        .. teams.Conversations.SelectMany(conversation => conversation.Transcript)
            .Where(message => message.IsFromBot)
            .SelectMany(message => message.Versions)
            .SelectMany(version => version.Activity["attachments"] as JsonArray ?? [])
            .Where(attachment => (string?)attachment!["contentType"] == Card.ContentType)
            .Select(attachment => (JsonObject)attachment!["content"]!),
        .. teams.Bot.Deliveries.Select(AnsweredCard).OfType<JsonObject>(),
    ];

    /// <summary>Fails with the first faults found, each with its card.</summary>
    public static void AreFit(TeamsSimulator teams)
    {
        var cards = In(teams);
        Assert.NotEmpty(cards);
        var faulty = cards.Select(card => AsSent(card)).Distinct()
            .Select(json => (json, faults: CardChecks.Faults(json)))
            .Where(card => card.faults.Count > 0)
            .Select(card => $"{string.Join("; ", card.faults)}{Environment.NewLine}{card.json}")
            .ToList();
        Assert.True(faulty.Count == 0, $"{faulty.Count} of {cards.Count} cards are faulty. {string.Join(Environment.NewLine, faulty.Take(3))}");
    }

    /// <summary>By the bot's serializer, for the simulator's makes twelve characters of an emoji.</summary>
    private static string AsSent(JsonObject card) =>
        JsonConvert.SerializeObject(JsonConvert.DeserializeObject(card.ToJsonString(), s_verbatim));

    private static JsonObject? AnsweredCard(Delivery delivery)
    {
        if (!delivery.Body.StartsWith('{') || JsonNode.Parse(delivery.Body) is not JsonObject answer)
            return null;
        return answer["value"] as JsonObject is { } value && (string?)value["type"] == "AdaptiveCard" ? value : null;
    }
}
