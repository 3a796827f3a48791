namespace JourneyBot.Testing.Teams;

/// <summary>Ids that look like those of Teams. Message ids are milliseconds, never given out twice.</summary>
internal sealed class Ids(TimeProvider clock)
{
    private long _last;

    public string NextMessage()
    {
        long last, next;
        do
        {
            last = Interlocked.Read(ref _last);
            next = Math.Max(last + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);
        return $"{next}";
    }

    public static string Person() => $"29:1{Token()}";

    public static string PersonalChat() => $"a:1{Token()}";

    public static string GroupChat() => $"19:{Token()}@thread.v2";

    public static string Channel() => $"19:{Token()}@thread.tacv2";

    private static string Token() => $"{Guid.NewGuid():N}{Guid.NewGuid():N}";
}
