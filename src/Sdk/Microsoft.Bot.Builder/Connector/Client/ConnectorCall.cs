using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using Microsoft.Rest.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>What is asked of the connector service.</summary>
internal readonly record struct ConnectorCall(HttpMethod Method, string Path, Dictionary<string, List<string>> CustomHeaders = null)
{
    private const string ConversationHeader = "x-ms-conversation-id";
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public object Body { get; init; }

    /// <summary>Said in a header too, where the service asks for it.</summary>
    public string ConversationId { get; init; }

    public HttpRequestMessage ToRequest(ConnectorClient client)
    {
        var address = client.BaseUri.AbsoluteUri;
        var request = new HttpRequestMessage(Method, address.EndsWith('/') ? address + Path : address + "/" + Path);
        foreach (var (name, values) in CustomHeaders ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (ConversationId is not null)
        {
            request.Headers.TryAddWithoutValidation(ConversationHeader, ConversationId);
        }

        if (Body is not null)
        {
            request.Content = new ByteArrayContent(JsonBytes.Write(Body, client.Writer));
            request.Content.Headers.ContentType = Json;
        }

        return request;
    }
}
