using System.Threading.RateLimiting;

namespace JourneyBot.Admitting;

/// <summary>So many at once, and so many more a minute.</summary>
internal sealed record Allowance(int Burst, int PerMinute)
{
    private const int SecondsInAMinute = 60;

    /// <summary>One bucket for each name; those that are full again are forgotten.</summary>
    public PartitionedRateLimiter<string> ToLimiter() =>
        PartitionedRateLimiter.Create<string, string>(name => RateLimitPartition.GetTokenBucketLimiter(name, _ => Options));

    private TokenBucketRateLimiterOptions Options
    {
        get
        {
            var portion = Math.Max(1, PerMinute / SecondsInAMinute);
            return new TokenBucketRateLimiterOptions
            {
                TokenLimit = Burst,
                TokensPerPeriod = portion,
                ReplenishmentPeriod = TimeSpan.FromMinutes((double)portion / PerMinute),
                QueueLimit = 0,
            };
        }
    }
}
