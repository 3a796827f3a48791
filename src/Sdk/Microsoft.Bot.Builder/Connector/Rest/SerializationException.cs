using System;

namespace Microsoft.Rest;

/// <summary>The service answered with success, but not with what the operation promises.</summary>
public class SerializationException : RestException
{
    public SerializationException()
    {
    }

    public SerializationException(string message)
        : this(message, null)
    {
    }

    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
        => Content = content;

    public string Content { get; set; }
}
