namespace JourneyBot.Telemetry;

/// <summary>How turns end, as they are counted.</summary>
internal static class TurnOutcome
{
    public const string Answered = "answered";

    /// <summary>With a typed "no".</summary>
    public const string Refused = "refused";

    /// <summary>With an apology; or the store was at fault and nobody asked for anything.</summary>
    public const string Failed = "failed";

    /// <summary>Over the limits of its conversation or tenant.</summary>
    public const string Later = "later";

    /// <summary>Of a tenant that is not served.</summary>
    public const string Foreign = "foreign";

    /// <summary>No token that stands for it.</summary>
    public const string Unauthorized = "unauthorized";

    /// <summary>A body that says nothing.</summary>
    public const string Unreadable = "unreadable";
}
