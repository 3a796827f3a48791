using System.Net;
using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Teams;

/// <summary>One request to the bot and its answer. It can be sent again, as Teams does when an answer is late.</summary>
public sealed class Delivery
{
    private readonly BotLine _line;
    private readonly JsonObject? _activity;

    internal Delivery(BotLine line, string sent, Uri endpoint)
    {
        _line = line;
        Sent = sent;
        Endpoint = endpoint;
        _activity = Json.ParseObject(sent);
    }

    /// <summary>The body as it went out.</summary>
    public string Sent { get; }

    public Uri Endpoint { get; }

    public required HttpStatusCode Status { get; init; }

    public required string Body { get; init; }

    public required TimeSpan Took { get; init; }

    /// <summary>How long the client waited for it.</summary>
    public required TimeSpan Patience { get; init; }

    public bool IsAccepted => (int)Status is >= 200 and < 300;

    /// <summary>The activity that went out.</summary>
    public JsonObject Activity => _activity ?? throw new InvalidOperationException("What was sent is no activity.");

    public string ActivityId => Activity.Text("id") ?? "";

    /// <summary>The very same again (TEAMS.md C01); to another host if one is named.</summary>
    public Task<Delivery> RepeatAsync(Uri? endpoint = null) => _line.PostAsync(Sent, endpoint ?? Endpoint);

    /// <summary>The same intention under a new id (TEAMS.md C02, C03).</summary>
    public Task<Delivery> RepeatWithNewIdAsync(Uri? endpoint = null)
    {
        var again = Sent.Replace($"\"{ActivityId}\"", $"\"{_line.NextId()}\"", StringComparison.Ordinal);
        return _line.PostAsync(again, endpoint ?? Endpoint);
    }

    /// <summary>Itself, if the bot took it.</summary>
    public Delivery Accepted() => IsAccepted
        ? this
        : throw new InvalidOperationException($"The bot answered {(int)Status} {Body} to {Sent}");
}
