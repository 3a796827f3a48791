using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace JourneyBot.Dialogs;

/// <summary>
/// Save, then send (DESIGN 2.4): what dialogs say in a turn waits here until the state is stored. Otherwise a host that dies in
/// between leaves a question in the chat that nobody remembers asking, and its answer is taken for another one.
/// </summary>
internal sealed class Unsaid : IDisposable
{
    private readonly List<IActivity> _held = [];
    private bool _isHolding = true;

    private Unsaid()
    {
    }

    public static Unsaid Hold(ITurnContext context)
    {
        var unsaid = new Unsaid();
        context.OnSendActivities(unsaid.HearAsync);
        return unsaid;
    }

    /// <summary>Puts something before all that was held back, in the same message.</summary>
    public void Begin(string text)
    {
        if (_held is [Activity { Text: { Length: > 0 } said } first, ..])
        {
            first.Text = $"{text}\n\n{said}";
        }
    }

    /// <summary>Says what was held back, in order.</summary>
    public async Task SayAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        _isHolding = false;
        if (_held.Count > 0)
        {
            await context.SendActivitiesAsync([.. _held], cancellationToken);
        }
    }

    /// <summary>From here on everything is said at once; an apology, for example.</summary>
    public void Dispose() => _isHolding = false;

    private Task<ResourceResponse[]> HearAsync(ITurnContext context, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (!_isHolding)
        {
            return next();
        }

        _held.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse()).ToArray());
    }
}
