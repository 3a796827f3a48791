using System;
using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The channel refused. <see cref="Response"/> has its status and headers (Retry-After), <see cref="Body"/> its reason if it gave one.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
