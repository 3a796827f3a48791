using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Shows what was said where traces go: whole activities, or who did what.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        MaxDepth = null,
    };

    private readonly bool _traceActivity;

    public TraceTranscriptLogger()
        : this(true)
    {
    }

    public TraceTranscriptLogger(bool traceActivity)
    {
        _traceActivity = traceActivity;
    }

    public Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        Trace.TraceInformation(_traceActivity ? JsonConvert.SerializeObject(activity, Settings) : Summarize(activity));
        return Task.CompletedTask;
    }

    // Words are shown only to somebody who is debugging.
    private static string Summarize(IActivity activity)
    {
        var text = Debugger.IsAttached ? activity.AsMessageActivity()?.Text : null;
        return $"{activity.From.Name ?? activity.From.Id ?? activity.From.Role} [{activity.Type}] {text}".TrimEnd();
    }
}
