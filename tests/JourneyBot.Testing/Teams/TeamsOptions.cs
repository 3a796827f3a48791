using JourneyBot.Testing.Teams.Tokens;

namespace JourneyBot.Testing.Teams;

/// <summary>What a simulated Teams is like. The default is one tenant without tokens and without rate limits.</summary>
public sealed record TeamsOptions
{
    public string BotName { get; init; } = "JourneyBot";

    public string AppId { get; init; } = $"{Guid.NewGuid()}";

    public string TenantId { get; init; } = $"{Guid.NewGuid()}";

    /// <summary>With an issuer activities come with a signed token, and the connector wants a token from its login server.</summary>
    public TokenIssuer? Issuer { get; init; }

    /// <summary>Whether the documented rate limits are enforced (429 with Retry-After).</summary>
    public bool RateLimits { get; init; }

    /// <summary>How long a client waits for the answer to a press before it complains.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
