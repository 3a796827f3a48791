using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Sends a call once and reads the answer into an object, or into an exception that keeps it.</summary>
internal static class ConnectorRequests
{
    public static async Task<HttpOperationResponse> SendAsync(this ConnectorClient client, ConnectorCall call, CancellationToken cancellationToken)
    {
        var result = new HttpOperationResponse { Request = call.ToRequest(client) };
        await ExchangeAsync(client, result, cancellationToken).ConfigureAwait(false);
        return result;
    }

    public static async Task<HttpOperationResponse<T>> SendAsync<T>(this ConnectorClient client, ConnectorCall call, CancellationToken cancellationToken)
    {
        var result = new HttpOperationResponse<T> { Request = call.ToRequest(client) };
        await ExchangeAsync(client, result, cancellationToken).ConfigureAwait(false);
        result.Body = await ReadAsync<T>(client, result, cancellationToken).ConfigureAwait(false);
        return result;
    }

    private static async Task ExchangeAsync(ConnectorClient client, HttpOperationResponse result, CancellationToken cancellationToken)
    {
        try
        {
            if (client.Credentials is { } credentials)
            {
                await credentials.ProcessHttpRequestAsync(result.Request, cancellationToken).ConfigureAwait(false);
            }

            result.Response = await client.HttpClient.SendAsync(result.Request, cancellationToken).ConfigureAwait(false);
            if (!result.Response.IsSuccessStatusCode)
            {
                throw await FailureAsync(client, result, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    private static async Task<T> ReadAsync<T>(ConnectorClient client, HttpOperationResponse result, CancellationToken cancellationToken)
    {
        var content = result.Response.Content;
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return await JsonBytes.ReadAsync<T>(stream, content.Headers.ContentLength, client.Reader, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            var text = await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            result.Dispose();
            throw new SerializationException("Unable to deserialize the response.", text, e);
        }
    }

    private static async Task<ErrorResponseException> FailureAsync(ConnectorClient client, HttpOperationResponse result, CancellationToken cancellationToken)
    {
        var sent = result.Request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false) : null;
        var received = await result.Response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return new ErrorResponseException($"Operation returned an invalid status code '{result.Response.StatusCode}'")
        {
            Request = new HttpRequestMessageWrapper(result.Request, sent),
            Response = new HttpResponseMessageWrapper(result.Response, received),
            Body = ErrorIn(received, client.DeserializationSettings),
        };
    }

    private static ErrorResponse ErrorIn(string json, JsonSerializerSettings settings)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(json, settings);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
