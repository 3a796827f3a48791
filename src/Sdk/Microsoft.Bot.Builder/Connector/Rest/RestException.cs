using System;

namespace Microsoft.Rest;

public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message)
        : this(message, null)
    {
    }

    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
