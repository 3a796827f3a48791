using JourneyBot.Commands;
using JourneyBot.Teams;
using JourneyBot.Testing;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Panels;

/// <summary>Teams' group chats, and everybody's personal chat with the bot, on one host.</summary>
internal sealed class TeamAndPersonal : IAsyncDisposable
{
    public const string Team = "19:team@thread.v2";

    public TeamAndPersonal() => Wire = new Wire(time: Time);

    public FakeTime Time { get; } = new();

    public Wire Wire { get; }

    /// <summary>Said in a group chat, to the bot.</summary>
    public Task<Answer> TeamAsync(string text, string by = "Aiko", string team = Team) => PostAsync(Wire.Activity("message", by, new
    {
        text = $"<at>JourneyBot</at> {text}",
        entities = new[] { new { type = "mention", text = "<at>JourneyBot</at>", mentioned = new { id = "28:bot", name = "JourneyBot" } } },
        conversation = new { id = team, conversationType = "groupChat", isGroup = true, tenantId = "tenant", name = "Shop team" },
    }));

    public Task<Answer> TeamPressesAsync(Command command, object? inputs = null, string by = "Aiko") => PressAsync(
        command, inputs, by, new { id = Team, conversationType = "groupChat", isGroup = true, tenantId = "tenant" });

    /// <param name="id">The activity's id; the same one again is a repeat.</param>
    public Task<Answer> SaysAsync(string text, string by = "Aiko", string tenant = "tenant", string? id = null)
    {
        var activity = Wire.Activity("message", by, new { text, conversation = Personal(by, tenant) });
        activity["id"] = id ?? activity["id"];
        return PostAsync(activity);
    }

    public Task<Answer> PressesAsync(Command command, object? inputs = null, string by = "Aiko", string tenant = "tenant") =>
        PressAsync(command, inputs, by, Personal(by, tenant));

    /// <summary>The workshop open in the team's chat.</summary>
    public Task<Workshop> WorkshopAsync(string team = Team) => OpenInAsync(team);

    public Task<Workshop> PersonalAsync(string by = "Aiko") => OpenInAsync($"a:{by}");

    /// <summary>All that an answer shows, each text a line; the runs of one text belong together.</summary>
    public static string Text(Answer answer) => string.Join('\n', ((JToken)answer.Body!).SelectTokens("$..*").OfType<JObject>().Select(shown =>
        shown["inlines"] is JArray runs ? string.Concat(runs.Select(run => (string?)run["text"])) : $"{shown["text"]}{shown["title"]}{(shown["value"] as JValue)?.Value}"));

    public async ValueTask DisposeAsync() => await Wire.DisposeAsync();

    private async Task<Workshop> OpenInAsync(string conversation)
    {
        var pointer = await Wire.Store.Workshops.FindPointerAsync(TurnReader.KeyOf(conversation), CancellationToken.None);
        return (await Wire.Store.Workshops.FindAsync(pointer!.Value, CancellationToken.None))!.Value;
    }

    private Task<Answer> PressAsync(Command command, object? inputs, string by, object conversation)
    {
        var data = JObject.FromObject(CommandData.Write(command));
        data.Merge(JObject.FromObject(inputs ?? new { }));
        var value = new { action = new { type = "Action.Execute", verb = "do", data } };
        return PostAsync(Wire.Activity("invoke", by, new { name = "adaptiveCard/action", value, conversation }));
    }

    /// <summary>Each a second after the one before.</summary>
    private Task<Answer> PostAsync(JObject activity)
    {
        Time.Advance(TimeSpan.FromSeconds(1));
        return Wire.PostAsync(activity);
    }

    private static object Personal(string by, string tenant) => new { id = $"a:{by}", conversationType = "personal", tenantId = tenant };
}
