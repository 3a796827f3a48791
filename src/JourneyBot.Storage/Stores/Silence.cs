using System.Data.Common;
using Azure;
using Azure.Identity;

namespace JourneyBot.Storage.Stores;

/// <summary>Why a store does not answer, for whoever runs the host. The words of an exception are not repeated: they may quote what was asked.</summary>
internal static class Silence
{
    public static string ReasonOf(Exception fault) => fault switch
    {
        RequestFailedException { Status: 401 or 403 } refused =>
            $"it refuses this host ({refused.Status} {refused.ErrorCode}). With Storage__Endpoint the host's identity needs the role Storage Table Data Contributor on the account; with Storage__ConnectionString look at key or signature.",
        RequestFailedException { Status: > 0 } other =>
            $"it says {other.Status} {other.ErrorCode}. Does Storage__Endpoint or Storage__ConnectionString name an account with tables?",
        AuthenticationFailedException =>
            "this host gets no token for it. Storage__Endpoint needs a managed identity here; AZURE_CLIENT_ID names one of several.",
        DbException or IOException or UnauthorizedAccessException =>
            "the file of Storage__Path cannot be opened or written by this process.",
        _ => "nothing comes back. Look at the address in Storage__Endpoint or Storage__ConnectionString, and at what lies between: names, firewall, private endpoint.",
    };
}
