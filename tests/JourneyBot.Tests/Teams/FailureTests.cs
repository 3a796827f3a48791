using System.Net;
using System.Net.Sockets;
using JourneyBot.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Xunit;

namespace JourneyBot.Tests.Teams;

public sealed class FailureTests
{
    [Theory]
    [InlineData(429, FailureKind.NotSent)]
    [InlineData(401, FailureKind.NotSent)]
    [InlineData(412, FailureKind.NotSent)]
    [InlineData(503, FailureKind.NotSent)]
    [InlineData(403, FailureKind.Refused)]
    [InlineData(404, FailureKind.Refused)]
    [InlineData(413, FailureKind.Refused)]
    [InlineData(408, FailureKind.Unknown)]
    [InlineData(500, FailureKind.Unknown)]
    [InlineData(502, FailureKind.Unknown)]
    [InlineData(504, FailureKind.Unknown)]
    public void Of_AStatus_TellsWhetherTheChannelTookIt(int status, object kind)
    {
        var failure = Failure.Of(Refusal(status));

        Assert.Equal(new Failure((FailureKind)kind, (HttpStatusCode)status, null), failure);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("-7", null)]
    [InlineData("soon", null)]
    [InlineData("Tue, 01 Dec 2026 09:00:00 GMT", null)]
    public void Of_TooManyRequests_WaitsAsLongAsTold(string retryAfter, int? seconds) => Assert.Equal(
        seconds is { } known ? TimeSpan.FromSeconds(known) : null,
        Failure.Of(Refusal(429, retryAfter)).RetryAfter);

    [Fact]
    public void Of_NoStatus_IsNotSentOnlyWhereThatIsCertain()
    {
        Assert.Equal(FailureKind.NotSent, Failure.Of(new HttpRequestException("", new SocketException((int)SocketError.ConnectionRefused))).Kind);
        Assert.Equal(FailureKind.NotSent, Failure.Of(new UnauthorizedAccessException()).Kind);
        Assert.Equal(FailureKind.Unknown, Failure.Of(new HttpRequestException("", new SocketException((int)SocketError.ConnectionReset))).Kind);
        Assert.Equal(FailureKind.Unknown, Failure.Of(new TaskCanceledException()).Kind);
        Assert.Equal(FailureKind.Unknown, Failure.Of(new ErrorResponseException("no response")).Kind);
    }

    private static ErrorResponseException Refusal(int status, string? retryAfter = null)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return new ErrorResponseException("refused") { Response = new HttpResponseMessageWrapper(response, string.Empty) };
    }
}
