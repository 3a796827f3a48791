namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>
/// What a token of the directory for a tab says of the person in front of it. <see cref="DirectoryIssuer.For"/> gives a good one; a bad
/// one is that one with a change.
/// </summary>
public sealed record DirectoryToken
{
    public required string Issuer { get; init; }

    public required string? Audience { get; init; }

    /// <summary>tid. Null leaves the claim out, as with the other claims.</summary>
    public required string? Tenant { get; init; }

    /// <summary>oid.</summary>
    public required string? Person { get; init; }

    public string? Scope { get; init; } = "access_as_user";

    public required DateTimeOffset NotBefore { get; init; }

    public required DateTimeOffset Expires { get; init; }

    public TokenSignature Signature { get; init; } = TokenSignature.PublishedKey;

    public string Algorithm { get; init; } = "RS256";
}
