using System;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Internal;

/// <summary>Adds the shared access signature to the query, once: a retry finds it there.</summary>
internal sealed class SasPolicy(AzureSasCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var signature = credential.Signature.TrimStart('?');
        var uri = message.Request.Uri;
        if (!uri.Query.Contains(signature, StringComparison.Ordinal))
            uri.Query = uri.Query is "" or "?" ? $"?{signature}" : $"{uri.Query}&{signature}";
    }
}
