using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a failed call to or from a channel.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
