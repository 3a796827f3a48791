using System.Net;
using System.Net.Sockets;
using JourneyBot.Sending;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

internal enum FailureKind
{
    /// <summary>The channel certainly did not take it.</summary>
    NotSent,
    /// <summary>The channel may have taken it.</summary>
    Unknown,
    /// <summary>The channel will not take it.</summary>
    Refused,
}

/// <summary>Why a call to the channel failed, as far as it matters for what to do next (TEAMS.md C04, C16, C35).</summary>
internal sealed record Failure(FailureKind Kind, HttpStatusCode? Status, TimeSpan? RetryAfter)
{
    public static Failure Of(Exception exception) => exception switch
    {
        ErrorResponseException { Response: { } response } => OfStatus(response.StatusCode, RetryAfterOf(response.Headers)),
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } =>
            new Failure(FailureKind.NotSent, null, null),
        HttpRequestException { StatusCode: { } status } => OfStatus(status, null),
        NotAdmittedException or UnauthorizedAccessException => new Failure(FailureKind.NotSent, null, null),
        _ => new Failure(FailureKind.Unknown, null, null),
    };

    private static Failure OfStatus(HttpStatusCode status, TimeSpan? retryAfter) => (int)status switch
    {
        429 => new Failure(FailureKind.NotSent, status, retryAfter),
        // 412: several posted there at once; the platform's documentation asks for another try.
        401 or 412 or 503 => new Failure(FailureKind.NotSent, status, retryAfter),
        408 => new Failure(FailureKind.Unknown, status, null),
        >= 400 and < 500 => new Failure(FailureKind.Refused, status, null),
        _ => new Failure(FailureKind.Unknown, status, null),
    };

    private static TimeSpan? RetryAfterOf(IDictionary<string, IEnumerable<string>>? headers) =>
        headers?.FirstOrDefault(header => string.Equals(header.Key, "Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault()
            is { } text && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
                ? TimeSpan.FromSeconds(seconds)
                : null;
}
