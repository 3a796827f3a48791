using System;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>A client of a REST service and the <see cref="System.Net.Http.HttpClient"/> it sends with. It never repeats a request.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposesHttpClient;
    private readonly Func<HttpClient> _open;
    private HttpClient _httpClient;
    private bool _disposed;

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        _httpClient = httpClient ?? new HttpClient();
        _disposesHttpClient = disposeHttpClient || httpClient is null;
    }

    protected ServiceClient(params DelegatingHandler[] handlers)
        : this(new HttpClientHandler(), handlers)
    {
    }

    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        _httpClient = new HttpClient(Chain(rootHandler, handlers));
        _disposesHttpClient = true;
    }

    /// <summary>Most turns send nothing by themselves, so the HTTP client is opened by the first request.</summary>
    internal ServiceClient(Func<HttpClient> open, bool disposeHttpClient)
    {
        _open = open;
        _disposesHttpClient = disposeHttpClient;
    }

    public HttpClient HttpClient
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _httpClient ??= _open();
        }

        protected set => _httpClient = value;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed || !disposing)
        {
            return;
        }

        _disposed = true;
        if (_disposesHttpClient)
        {
            _httpClient?.Dispose();
        }
    }

    private static HttpMessageHandler Chain(HttpMessageHandler root, DelegatingHandler[] handlers)
    {
        for (var i = (handlers?.Length ?? 0) - 1; i >= 0; i--)
        {
            var innermost = handlers[i];
            while (innermost.InnerHandler is DelegatingHandler inner)
            {
                innermost = inner;
            }

            innermost.InnerHandler = root;
            root = handlers[i];
        }

        return root;
    }
}
