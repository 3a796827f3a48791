namespace JourneyBot.Hosting;

/// <summary>Our app id; empty: anonymous, for development on loopback only.</summary>
internal sealed record BotIdentity(string AppId)
{
    public bool IsAnonymous => AppId.Length == 0;
}
