using System.Text;
using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Hosting;
using JourneyBot.Storage.Rows;
using JourneyBot.Teams;
using JourneyBot.Testing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;

namespace JourneyBot.Allocation.Tests.Stage;

/// <summary>
/// The host as it is wired, but for the clock and for where rows and cards go; and a workshop in which every step is open, told
/// by so many contributions.
/// </summary>
internal sealed class HostedWorkshop : IDisposable
{
    public static readonly WorkshopId Id = new("stage");
    private static readonly Person Leader = new(Contributions.Person(0), "Person 0");

    private readonly ServiceProvider _services;

    private HostedWorkshop(Contributions told)
    {
        Told = told;
        var configuration = new ConfigurationBuilder().Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddJourneyBot(configuration, new BotSettings(new BotIdentity(string.Empty), ActionMode.Execute))
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IRows>(Rows)
            .AddSingleton<IChannel, SilentChannel>()
            .BuildServiceProvider();
    }

    public FakeTime Time { get; } = new();

    public MemoryRows Rows { get; } = new();

    public Contributions Told { get; }

    /// <param name="step">The step of now: where what is typed goes.</param>
    public static async Task<HostedWorkshop> OpenAsync(int contributions, StepId step = StepId.Measures)
    {
        var hosted = new HostedWorkshop(new Contributions(contributions));
        var opening = new Opening(Id, TurnReader.KeyOf(Attendee.Conversation), "{}", "tenant", Language.English);
        var workshop = Workshop.Start(opening, Leader, "start", hosted.Time.Now) with { Step = step, Furthest = StepId.Measures };
        var started = new Transition(workshop.Version, "start", null, step, Leader.Id, workshop.StartedAt, [], []);
        await hosted.Get<IWorkshopStore>().CreateAsync(workshop, started, default);
        await hosted.Get<IWorkshopStore>().PointAsync(opening.Conversation, Id, null, default);
        foreach (var entry in hosted.Told.Entries)
        {
            await hosted.Get<IEntryStore>().AddAsync(Id, entry, default);
        }

        return hosted;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>What the endpoint does with an activity, from JSON to JSON; the replies are in the answer.</summary>
    public async Task<string> ReceiveAsync(Activity activity)
    {
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(activity)));
        using var answer = new MemoryStream();
        var context = new DefaultHttpContext
        {
            Request = { Method = "POST", Body = body, ContentLength = body.Length },
            Response = { Body = answer },
        };
        await Get<IBotFrameworkHttpAdapter>().ProcessAsync(context.Request, context.Response, Get<IBot>(), default);
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    public void Dispose() => _services.Dispose();
}
