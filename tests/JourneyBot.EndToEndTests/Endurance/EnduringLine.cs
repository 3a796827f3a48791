using System.Net;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>
/// Delivers as Teams does: what is not answered in fifteen seconds, or not taken, comes again under the same id, to whatever host is
/// next; some things come twice at once. A person whose press did not work presses again: the same card data under a new id.
/// </summary>
internal sealed class EnduringLine(TeamsSimulator teams, Tallies tallies)
{
    private const int Tries = 20;
    private const int PercentDoubled = 10;
    private const int PercentPressedAnew = 30;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(2);

    /// <summary>Until it is answered as wanted; null when that never came about.</summary>
    /// <param name="mayBeAnew">A message that is typed again is another message, a press is the same.</param>
    public async Task<Delivery?> DeliverAsync(JsonObject activity, Random chance, bool mayBeAnew, Func<Delivery, bool> isDone)
    {
        var deliveries = 0;
        for (var tries = 1; tries <= Tries; tries++)
        {
            var isDouble = chance.Next(100) < PercentDoubled;
            Task<Delivery?>[] attempts = isDouble ? [OnceAsync(activity), OnceAsync(activity)] : [OnceAsync(activity)];
            var answers = await Task.WhenAll(attempts);
            tallies.Add(Tally.TypedAgain, !mayBeAnew && deliveries < 2 && deliveries + attempts.Length > 1 ? 1 : 0);
            deliveries += attempts.Length;
            tallies.Add(Tally.DoubledDeliveries, isDouble ? 1 : 0);
            if (answers.FirstOrDefault(answer => answer is { Status: HttpStatusCode.OK } && isDone(answer)) is { } done)
                return done;
            tallies.Add(answers.Any(answer => answer is not null) ? Tally.OtherwiseAnswered : Tally.Unanswered);
            await Task.Delay(Pause(tries, chance));
            if (mayBeAnew && chance.Next(100) < PercentPressedAnew)
            {
                activity = (JsonObject)activity.DeepClone();
                activity["id"] = teams.Bot.NextId();
                tallies.Add(Tally.PressedAnew);
            }
        }

        return null;
    }

    private async Task<Delivery?> OnceAsync(JsonObject activity)
    {
        try
        {
            return await teams.Bot.PostAsync(activity).WaitAsync(s_patience);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or TimeoutException)
        {
            return null;
        }
    }

    private static TimeSpan Pause(int tries, Random chance)
    {
        var pause = TimeSpan.FromMilliseconds(100 * tries * (0.5 + chance.NextDouble()));
        return pause < s_longestPause ? pause : s_longestPause;
    }
}
