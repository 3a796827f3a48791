using System.Net;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Sdk.Tests.Azure.Data.Tables;

/// <summary>For what Azurite cannot do: https with tokens, and being busy. Answers writes with 204.</summary>
internal sealed class FakeService : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    public List<string> Bodies { get; } = [];

    /// <summary>So many requests are answered with 503 first.</summary>
    public int Busy { get; set; }

    public TableClientOptions Options
    {
        get
        {
            var options = new TableClientOptions { Transport = new HttpClientTransport(new HttpClient(this)) };
            options.Retry.Delay = TimeSpan.FromMilliseconds(1);
            return options;
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(request);
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(Busy-- > 0 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.NoContent);
    }
}
