using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What an exception keeps of an HTTP message after the message itself is disposed.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
    }

    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>();

    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var (name, values) in headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
        {
            Headers[name] = Headers.TryGetValue(name, out var known) ? [.. known, .. values] : values.ToArray();
        }
    }
}
