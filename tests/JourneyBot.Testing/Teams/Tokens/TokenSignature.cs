namespace JourneyBot.Testing.Teams.Tokens;

/// <summary>How a token is signed: only the first is honest.</summary>
public enum TokenSignature
{
    /// <summary>With the key published under the metadata URL.</summary>
    PublishedKey,

    /// <summary>With a key that was never published, under an id of its own.</summary>
    UnknownKey,

    /// <summary>With a key that was never published, under the id of the published one.</summary>
    ForgedKey,

    /// <summary>HS256 with the published public key as the secret: fools who takes the algorithm from the token.</summary>
    PublicKeyAsSecret,

    /// <summary>With a published key that is endorsed for another channel.</summary>
    KeyOfAnotherChannel,

    /// <summary>With a published key that is endorsed for none.</summary>
    UnendorsedKey,

    /// <summary>alg "none".</summary>
    None,
}
