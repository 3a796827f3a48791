using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.People;
using Xunit;

namespace JourneyBot.Tests.Extension;

/// <summary>What a client sends for the message extension, and what it makes of the answer.</summary>
internal static class ExtensionInvokes
{
    /// <summary>The titles of what a search shows, in order.</summary>
    public static async Task<IReadOnlyList<string>> FindsAsync(this Seat seat, string words = "", int? skip = null, int? count = null) =>
        [.. (await seat.ResultsAsync(words, skip, count)).Select(result => result["preview"]!["content"]!["title"]!.GetValue<string>())];

    public static async Task<IReadOnlyList<JsonNode>> ResultsAsync(this Seat seat, string words = "", int? skip = null, int? count = null) =>
        Attachments(await seat.AsksAsync("query", Query(words, skip, count)));

    public static JsonObject Query(string words, int? skip = null, int? count = null) => new()
    {
        ["commandId"] = "find",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = words.Length == 0 ? "initialRun" : "words", ["value"] = words.Length == 0 ? "true" : words }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip ?? 0, ["count"] = count ?? 25 },
    };

    /// <summary>What comes in the place of a result that is picked: none when the person may not see it.</summary>
    public static async Task<IReadOnlyList<JsonNode>> PicksAsync(this Seat seat, string workshop) =>
        Attachments(await seat.AsksAsync("selectItem", new JsonObject { ["w"] = workshop }));

    public static async Task<IReadOnlyList<JsonNode>> PastesAsync(this Seat seat, string url, string invoke = "queryLink") =>
        Attachments(await seat.AsksAsync(invoke, new JsonObject { ["url"] = url }));

    /// <summary>The dialog of the action on a message, or of the compose box.</summary>
    public static async Task<JsonNode> OpensAsync(this Seat seat, JsonObject? message = null)
    {
        var value = new JsonObject { ["commandId"] = "add", ["commandContext"] = message is null ? "compose" : "message" };
        if (message is not null)
        {
            value["messagePayload"] = message;
        }

        return (await seat.AsksAsync("fetchTask", value))["task"]!;
    }

    /// <summary>Presses a button of a dialog.</summary>
    public static async Task<JsonNode> PressesInAsync(this Seat seat, JsonNode task, string button, params (string Label, object Value)[] filled) =>
        (await seat.AsksAsync("submitAction", Submission(task, button, filled)))["task"]!;

    public static JsonObject Submission(JsonNode task, string button, params (string Label, object Value)[] filled) => new()
    {
        ["commandId"] = "add",
        ["commandContext"] = "message",
        ["data"] = CardOf(task).Action(button).Collect(filled),
    };

    public static Card CardOf(JsonNode task)
    {
        Assert.Equal("continue", task["type"]!.GetValue<string>());
        return new Card(task["value"]!["card"]!["content"]!.DeepClone().AsObject());
    }

    /// <summary>A message of a chat, as an action on it carries it.</summary>
    public static JsonObject Message(string html, Person? author = null) => new()
    {
        ["id"] = "1700000000002",
        ["createdDateTime"] = "2026-11-30T16:02:03Z",
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
        ["from"] = new JsonObject
        {
            ["user"] = author is null ? null : new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = author.AadObjectId, ["displayName"] = author.Name },
        },
    };

    public static async Task<JsonNode> AsksAsync(this Seat seat, string invoke, JsonObject value)
    {
        var delivery = await seat.Invokes($"composeExtension/{invoke}", value);
        Assert.True(delivery.IsAccepted, delivery.Body);
        return JsonNode.Parse(delivery.Body)!;
    }

    public static IReadOnlyList<JsonNode> Attachments(JsonNode answer) =>
        [.. (answer["composeExtension"]!["attachments"]?.AsArray() ?? []).Select(result => result!)];
}
