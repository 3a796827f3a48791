using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Fetches metadata and keys, over https only and of a sensible size. The library's own reader takes a token to cancel it and does not use it:
/// a server that accepts and says nothing would hold every turn for a hundred seconds.
/// </summary>
internal sealed class ChannelDocuments : IDocumentRetriever
{
    private const int MostBytes = 1024 * 1024;

    public static ChannelDocuments Reader { get; } = new();

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
        {
            throw new ArgumentException($"'{address}' is no https address.", nameof(address));
        }

        using var response = await ChannelHttp.Documents.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await response.Content.LoadIntoBufferAsync(MostBytes, cancel).ConfigureAwait(false);
        return await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
    }
}
