using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets the tokens a bot speaks with.</summary>
public interface IAuthenticator
{
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
