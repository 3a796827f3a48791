using JourneyBot.Hosting;
using JourneyBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

var builder = WebApplication.CreateBuilder(args);
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

builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(20));

var app = builder.Build();
app.MapGet("/healthz", () => Results.Text("ok"));
app.MapGet("/readyz", async (IStoreHealth store, CancellationToken cancellation) =>
    await store.AnswersAsync(cancellation) ? Results.Text("ready") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));

app.UseWhen(context => context.Request.Path == "/api/messages", messages => messages.UseMiddleware<BodyGuard>());
// Not the request's token: a caller that hangs up (Teams does, after 15 seconds) must not cut a turn in half.
app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
    adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None));
await app.RunAsync();
return 0;
