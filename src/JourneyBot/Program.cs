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
    await Console.Error.WriteLineAsync($"JourneyBot does not start: {wrong.Message}");
    return 78;
}

builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = LeavingSettings.Longest);

var app = builder.Build();
app.MapGet("/healthz", () => Results.Text("ok"));
app.MapGet("/readyz", async (Leaving leaving, IStoreHealth store, CancellationToken cancellation) =>
    !leaving.HasBegun && await store.AnswersAsync(cancellation) ? Results.Text("ready") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));

app.UseMiddleware<RequestTracing>();
app.UseWhen(context => context.Request.Path == "/api/messages", messages => messages.UseMiddleware<BodyGuard>());
app.MapPost("/api/messages", (HttpContext context, MessagesEndpoint messages) => messages.ReceiveAsync(context));
app.MapMaps();
app.MapGuides();
app.MapTab();
app.MapRestoring();
await app.RunAsync();
return 0;
