using System;
using System.Collections.Generic;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>The request that failed. The caller's token is not kept.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Headers.Remove("Authorization");
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
    }

    public HttpMethod Method { get; protected set; }

    public Uri RequestUri { get; protected set; }

    public IDictionary<string, object> Properties { get; } = new Dictionary<string, object>();
}
