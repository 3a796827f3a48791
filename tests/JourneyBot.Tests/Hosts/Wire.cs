using System.Net;
using System.Text;
using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Hosting;
using JourneyBot.Testing;
using JourneyBot.Teams;
using JourneyBot.Testing.Stores;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Hosts;

/// <summary>An answer of the endpoint.</summary>
internal sealed record Answer(HttpStatusCode Status, JObject? Body)
{
    /// <summary>The texts that came back in the response instead of by the channel.</summary>
    public IReadOnlyList<string> Said => [.. (Body?["activities"] ?? new JArray()).Select(activity => (string?)activity["text"]).OfType<string>()];
}

/// <summary>
/// The bot as the channel meets it: JSON through the body's guard, the endpoint and the real adapter. Messages are answered in the
/// response, so no channel is needed; contributions are in a store whose faults a test plans.
/// </summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly RecordedLog _log = new();
    private readonly ServiceProvider _services;
    private int _activities;

    /// <param name="settings">Beside those of the storage.</param>
    /// <param name="time">The hosts' clock.</param>
    public Wire(IReadOnlyDictionary<string, string?>? settings = null, TimeProvider? time = null) => _services = BotServices.Build(_folder.File("bot.db"), services => services
        .AddMemoryStore(Store)
        .AddSingleton(time ?? TimeProvider.System)
        .AddSingleton<ILoggerProvider>(_log), settings);

    public IReadOnlyCollection<string> Log => _log.Lines;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public InMemoryStore Store { get; } = new();

    /// <summary>What was posted outside of answers.</summary>
    public RecordingChannel Channel => (RecordingChannel)_services.GetRequiredService<IChannel>();

    public Task<Answer> SaysAsync(string text, string by = "Aiko") => PostAsync(Activity("message", by, new { text }));

    public Task<Answer> PressesAsync(Command command, object? inputs = null, string by = "Aiko")
    {
        var data = JObject.FromObject(CommandData.Write(command));
        data.Merge(JObject.FromObject(inputs ?? new { }));
        return PressesAsync(data, by);
    }

    public Task<Answer> PressesAsync(JToken data, string by = "Aiko") =>
        InvokesAsync("adaptiveCard/action", JObject.FromObject(new { action = new { type = "Action.Execute", verb = "do", data } }), by);

    public Task<Answer> InvokesAsync(string name, JToken? value, string by = "Aiko") => PostAsync(Activity("invoke", by, new { name, value }));

    public Task<Answer> PostAsync(JObject activity, string? token = null) => PostAsync(activity.ToString(), token);

    /// <param name="token">The authorization header.</param>
    public async Task<Answer> PostAsync(string json, string? token = null)
    {
        using var answer = new MemoryStream();
        var context = new DefaultHttpContext
        {
            Request = { Method = "POST", ContentType = "application/json", Body = new MemoryStream(Encoding.UTF8.GetBytes(json)) },
            Response = { Body = answer },
        };
        context.Request.Headers.Authorization = token;
        await new BodyGuard(_services.GetRequiredService<MessagesEndpoint>().ReceiveAsync).InvokeAsync(context);
        var body = Encoding.UTF8.GetString(answer.ToArray());
        return new Answer((HttpStatusCode)context.Response.StatusCode, body.Length == 0 ? null : JObject.Parse(body));
    }

    /// <summary>A personal chat's activity.</summary>
    public JObject Activity(string type, string by, object properties)
    {
        var activity = JObject.FromObject(new
        {
            type,
            id = $"activity-{++_activities}",
            channelId = "msteams",
            serviceUrl = "http://localhost/emea/",
            from = new { id = $"29:{by}", name = by },
            recipient = new { id = "28:bot", name = "JourneyBot" },
            conversation = new { id = "a:chat", conversationType = "personal", tenantId = "tenant" },
            locale = "en-US",
        });
        if (type == "message")
        {
            activity["deliveryMode"] = "expectReplies";
        }

        activity.Merge(JObject.FromObject(properties));
        return activity;
    }

    /// <summary>Of the workshop open in that chat, from the rows of now.</summary>
    public async Task<Journey> JourneyAsync()
    {
        var pointer = await Store.Workshops.FindPointerAsync(TurnReader.KeyOf("a:chat"), CancellationToken.None);
        var workshop = (await Store.Workshops.FindAsync(pointer!.Value, CancellationToken.None))!.Value;
        return Journey.Fold(await Store.Entries.ReadAsync(workshop.Id, CancellationToken.None), workshop.Facilitators);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
