using System;
using System.Net.Http;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>HTTP clients for the way to the channel: the host's if it has a factory, else one for the whole process.</summary>
internal static class ChannelHttp
{
    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(5);
    private static readonly HttpClient Shared = Described(new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = ConnectionLife }));
    private static readonly Func<HttpClient> OpenShared = static () => Shared;

    /// <summary>For documents that are fetched without the bot's identity.</summary>
    public static HttpClient Documents => Shared;

    public static ConnectorClient Connect(Uri address, ServiceClientCredentials credentials, IHttpClientFactory factory)
        => factory is null
            ? new ConnectorClient(address, credentials, OpenShared, disposeHttpClient: false)
            : new ConnectorClient(address, credentials, () => Described(factory.CreateClient()), disposeHttpClient: true);

    private static HttpClient Described(HttpClient client)
    {
        ConnectorClient.AddDefaultRequestHeaders(client);
        return client;
    }
}
