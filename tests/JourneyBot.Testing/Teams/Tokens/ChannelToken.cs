namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>
/// What a token from the channel to the bot says. <see cref="TokenIssuer.For"/> gives a good one;
/// a bad one is that one with a change: <c>good with { Audience = "somebody else" }</c>.
/// </summary>
public sealed record ChannelToken
{
    public required string Issuer { get; init; }

    /// <summary>The bot's app id. Null leaves the claim out.</summary>
    public required string? Audience { get; init; }

    /// <summary>Where the bot may answer. Null leaves the claim out.</summary>
    public required string? ServiceUrl { get; init; }

    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The end of time leaves the claim out.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>What the token says that its key is called; null: what it is called.</summary>
    public string? KeyId { get; init; }

    public TokenSignature Signature { get; init; } = TokenSignature.PublishedKey;

    /// <summary>Claims besides those above.</summary>
    public IReadOnlyDictionary<string, object> MoreClaims { get; init; } = new Dictionary<string, object>();

    /// <summary>Of the token's header, besides alg, kid and typ.</summary>
    public IReadOnlyDictionary<string, object> MoreHeaders { get; init; } = new Dictionary<string, object>();

    /// <summary>Of a signature with an RSA key: RS256 (as the channel signs), RS384, RS512, PS256, ...</summary>
    public string Algorithm { get; init; } = "RS256";
}
