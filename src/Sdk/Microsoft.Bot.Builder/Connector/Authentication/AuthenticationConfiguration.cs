namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of incoming tokens beyond the usual.</summary>
public class AuthenticationConfiguration
{
    public AuthenticationConfiguration()
    {
    }

    /// <summary>Endorsements that the signing key of a token must have besides the channel's.</summary>
    public string[] RequiredEndorsements { get; set; } = [];
}
