using System.Net.Sockets;
using JourneyBot.Guides;
using JourneyBot.Hosting;
using JourneyBot.Logs;
using JourneyBot.Maps;
using JourneyBot.Restoring;
using JourneyBot.Storage;
using JourneyBot.Tabs;
using JourneyBot.Telemetry;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddDiscreetLogging();
try
{
    var settings = BotSettings.Read(builder.Configuration, builder.Environment);
    builder.Services.AddJourneyBot(builder.Configuration, settings);
}
catch (InvalidOperationException wrong)
{
    // Where logs are kept line by line, each says what it is about.
    foreach (var fault in wrong.Message.Split(Environment.NewLine))
    {
        await Console.Error.WriteLineAsync($"JourneyBot does not start: {fault}");
    }

    return 78;
}

builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = LeavingSettings.Longest);

var app = builder.Build();
HostVersion.Current.Tell(app.Logger);
app.MapGet("/healthz", () => Results.Text("ok"));
app.MapGet("/version", () => Results.Text(HostVersion.Current.Text));
app.MapGet("/readyz", async (Leaving leaving, IStoreHealth store, CancellationToken cancellation) =>
    !leaving.HasBegun && await store.AnswersAsync(cancellation) ? Results.Text("ready") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));

app.UseMiddleware<RequestTracing>();
app.UseWhen(context => context.Request.Path == "/api/messages", messages => messages.UseMiddleware<BodyGuard>());
app.MapPost("/api/messages", (HttpContext context, MessagesEndpoint messages) => messages.ReceiveAsync(context));
app.MapMaps();
app.MapGuides();
app.MapTab();
app.MapRestoring();
try
{
    await app.RunAsync();
    return 0;
}
catch (Exception taken) when (taken is IOException or SocketException)
{
    await Console.Error.WriteLineAsync($"JourneyBot cannot listen: {taken.Message} Set ASPNETCORE_URLS to an address of this machine that is free.");
    return 1;
}
