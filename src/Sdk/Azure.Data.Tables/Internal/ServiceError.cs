using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>Reads what the service says about a failure: <c>{"odata.error":{"code":..,"message":{"value":..}}}</c>.</summary>
internal sealed class ServiceError : RequestFailedDetailsParser
{
    private const string FailedIndexKey = "FailedEntity";

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        data = null;
        error = Parse(response.Content);
        if (error is null)
            return false;
        data = IndexIn(error.Message) is { } index
            ? new Dictionary<string, string> { [FailedIndexKey] = index.ToString(CultureInfo.InvariantCulture) }
            : [];
        return true;
    }

    /// <summary>The failure of a transaction, from the answer to the operation that was refused.</summary>
    public static TableTransactionFailedException OfTransaction(Response refused)
    {
        var error = Parse(refused.Content);
        return OfTransaction(refused.Status, error?.Code, error?.Message ?? refused.ReasonPhrase);
    }

    public static TableTransactionFailedException OfTransaction(int status, string code, string message)
    {
        var failure = new RequestFailedException(status, $"{message}\nStatus: {status}\nErrorCode: {code}", code, null);
        if (IndexIn(message) is { } index)
            failure.Data[FailedIndexKey] = index.ToString(CultureInfo.InvariantCulture);
        return new TableTransactionFailedException(failure);
    }

    public static int? IndexIn(IDictionary data) =>
        data[FailedIndexKey] is string text && int.TryParse(text, CultureInfo.InvariantCulture, out var index) ? index : null;

    // In a transaction the message begins with the number of the operation: "2:The specified entity already exists."
    private static int? IndexIn(string message)
    {
        var colon = message?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }

    private static ResponseError Parse(BinaryData content)
    {
        try
        {
            using var document = JsonDocument.Parse(content);
            return document.RootElement.TryGetProperty("odata.error", out var error) ? Read(error) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null; // Something before the service answered, a proxy say: the status has to do.
        }
    }

    private static ResponseError Read(JsonElement error)
    {
        var code = error.TryGetProperty("code", out var value) ? value.GetString() : null;
        var message = error.TryGetProperty("message", out var text) && text.TryGetProperty("value", out value) ? value.GetString() : null;
        return new ResponseError(code, message);
    }
}
