using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

internal sealed class ChannelConnectorFactory(string appId, ChannelSettings settings, ServiceClientCredentialsFactory credentials, IHttpClientFactory httpClients) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var voice = await credentials.CreateCredentialsAsync(appId, audience ?? settings.Scope, settings.LoginEndpoint, settings.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return ChannelHttp.Connect(new Uri(serviceUrl), voice, httpClients);
    }
}
