using Azure;
using Azure.Identity;
using JourneyBot.Storage.Stores;
using Microsoft.Data.Sqlite;
using Xunit;

namespace JourneyBot.Storage.Tests;

public sealed class SilenceTests
{
    private const string Words = "words that quote what was asked";

    public static TheoryData<string, Exception> Faults => new()
    {
        { "(403 AuthorizationPermissionMismatch). With Storage__Endpoint the host's identity needs the role", new RequestFailedException(403, Words, "AuthorizationPermissionMismatch", null) },
        { "look at key or signature", new RequestFailedException(401, Words, "AuthenticationFailed", null) },
        { "it says 400 InvalidUri", new RequestFailedException(400, Words, "InvalidUri", null) },
        { "no token", new AuthenticationFailedException(Words) },
        { "no token", new CredentialUnavailableException(Words) },
        { "Storage__Path", new SqliteException(Words, 14) },
        { "Storage__Path", new UnauthorizedAccessException(Words) },
        { "nothing comes back", new RequestFailedException(Words) },
        { "nothing comes back", new OperationCanceledException(Words) },
        { "nothing comes back", new AggregateException(Words) },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Reason_SaysWhatToLookAt_InWordsOfItsOwn(string expected, Exception fault)
    {
        var reason = Silence.ReasonOf(fault);

        Assert.Contains(expected, reason, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, reason, StringComparison.Ordinal);
    }
}
