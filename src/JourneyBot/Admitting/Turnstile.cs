using System.Threading.RateLimiting;
using JourneyBot.Teams;
using Microsoft.Bot.Schema;

namespace JourneyBot.Admitting;

/// <summary>
/// Whether a turn may begin. Asked after the token was checked: before, nothing that an activity says is known to be so. Counts messages
/// to us and presses; who is told of an installation or of members has to hear it. Each host counts for itself.
/// </summary>
internal sealed class Turnstile(LimitSettings limits, TenantSettings tenants) : IDisposable
{
    /// <summary>A sentence for each conversation every half minute.</summary>
    private static readonly Allowance Sentences = new(1, 2);

    private readonly PartitionedRateLimiter<string> _conversations = limits.Conversation.ToLimiter();
    private readonly PartitionedRateLimiter<string> _tenants = limits.Tenant.ToLimiter();
    private readonly PartitionedRateLimiter<string> _sentences = Sentences.ToLimiter();

    public Verdict Of(Activity activity)
    {
        var tenant = TurnReader.TenantOf(activity);
        return !tenants.Serves(tenant) ? Verdict.Foreign
            : !IsCounted(activity) || (Takes(_conversations, activity.Conversation.Id) && Takes(_tenants, tenant)) ? Verdict.Welcome
            : Verdict.Later;
    }

    /// <summary>Whether the conversation may be told now that it is too much.</summary>
    public bool MaySay(Activity activity) => Takes(_sentences, activity.Conversation.Id);

    public void Dispose()
    {
        _conversations.Dispose();
        _tenants.Dispose();
        _sentences.Dispose();
    }

    /// <summary>What people say to each other costs nothing, since nothing is done with it.</summary>
    private static bool IsCounted(Activity activity) => activity.Type switch
    {
        ActivityTypes.Invoke => true,
        ActivityTypes.Message => CardValue.IsOurs(activity.Value) || AddressedText.Of(activity) is not null,
        _ => false,
    };

    private static bool Takes(PartitionedRateLimiter<string> limiter, string name)
    {
        using var lease = limiter.AttemptAcquire(name);
        return lease.IsAcquired;
    }
}
