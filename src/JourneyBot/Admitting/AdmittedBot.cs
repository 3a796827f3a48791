using System.Net;
using JourneyBot.Teams;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace JourneyBot.Admitting;

/// <summary>
/// The bot of one request, behind the question whether the turn may begin. A press that comes too early is answered with a sentence for
/// who pressed: what they typed stays in the form. A message gets one for the conversation and now and then; otherwise the request is
/// refused as a whole, so that nothing is half done and a repeat is welcome.
/// </summary>
internal sealed class AdmittedBot(IBot bot, Turnstile turnstile) : IBot
{
    /// <summary>From then on nothing is the body's fault.</summary>
    public bool WasCalled { get; private set; }

    /// <summary>What to answer the request with; null: as the turn did.</summary>
    public HttpStatusCode? Refused { get; private set; }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        WasCalled = true;
        TurnReport.Current?.Is(TurnKind.Of(turnContext.Activity));
        switch (turnstile.Of(turnContext.Activity))
        {
            case Verdict.Foreign:
                TurnReport.Current?.Ended(TurnOutcome.Foreign);
                Refused = HttpStatusCode.Forbidden;
                break;
            case Verdict.Later when Sentence(turnContext.Activity) is { } sentence:
                TurnReport.Current?.Ended(TurnOutcome.Later);
                await turnContext.SendActivityAsync(sentence, cancellationToken);
                break;
            case Verdict.Later:
                TurnReport.Current?.Ended(TurnOutcome.Later);
                Refused = HttpStatusCode.TooManyRequests;
                break;
            default:
                await bot.OnTurnAsync(turnContext, cancellationToken);
                break;
        }
    }

    /// <summary>Null where it has none. A dialog that is handed in stays open with its text when the request itself fails.</summary>
    private Activity? Sentence(Activity activity)
    {
        var language = Languages.Of(activity.Locale);
        var pressed = AdmittingTexts.All.Get("PressLater", language);
        return activity switch
        {
            { Type: ActivityTypes.Message } => turnstile.MaySay(activity) ? Dialogs.Question.Say(AdmittingTexts.All.Get("SayLater", language)) : null,
            { Name: "adaptiveCard/action" } => Answer(Answering.Message(pressed)),
            { Name: "composeExtension/query" or "composeExtension/selectItem" } => Answer(ExtensionAnswers.Say(pressed)),
            { Name: "composeExtension/fetchTask" } => Answer(ExtensionAnswers.Close(pressed, language)),
            _ => null,
        };
    }

    private static Activity Answer(object body) =>
        new() { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = body } };
}
