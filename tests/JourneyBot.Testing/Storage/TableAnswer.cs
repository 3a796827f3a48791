using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace JourneyBot.Testing.Storage;

/// <summary>An answer of the store, its own or one that a test puts in its place.</summary>
internal sealed record TableAnswer(int Status, IReadOnlyList<(string Name, string[] Values)> Headers, byte[] Body)
{
    /// <summary>Of one connection only, or set anew.</summary>
    private static readonly string[] s_left = ["Transfer-Encoding", "Connection", "Keep-Alive", "Content-Length", "Host"];

    /// <summary>Asks the store in the caller's own words, path and all: they are signed.</summary>
    public static async Task<TableAnswer> AskAsync(HttpClient http, Uri store, HttpRequest asked, string target, string body)
    {
        var uri = new Uri($"{store.GetLeftPart(UriPartial.Authority)}{target}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(new HttpMethod(asked.Method), uri);
        if (body.Length > 0)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = asked.ContentType is { } type ? MediaTypeHeaderValue.Parse(type) : null;
        }

        foreach (var header in asked.Headers.Where(header => !s_left.Contains(header.Key, StringComparer.OrdinalIgnoreCase) && header.Key != "Content-Type"))
            request.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value);
        using var response = await http.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers).Where(header => !s_left.Contains(header.Key, StringComparer.OrdinalIgnoreCase));
        return new TableAnswer((int)response.StatusCode, [.. headers.Select(header => (header.Key, header.Value.ToArray()))], await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>As the service words it. A transaction that is in conflict is answered 202, with the refusal of one of its operations within.</summary>
    public static TableAnswer OfFault(TableCall call, int status, TimeSpan? retryAfter)
    {
        var code = status switch
        {
            403 => "AuthorizationPermissionMismatch",
            409 => "EntityAlreadyExists",
            412 => "UpdateConditionNotSatisfied",
            500 => "OperationTimedOut",
            503 => "ServerBusy",
            _ => "InternalError",
        };
        var error = $$"""{"odata.error":{"code":"{{code}}","message":{"lang":"en-US","value":"0:On the test's demand."} } }""";
        if (call.Verb == TableVerb.Commit && status is 409 or 412)
        {
            var parts = $"--batch\r\nContent-Type: multipart/mixed; boundary=set\r\n\r\n--set\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 {status} On demand\r\nContent-Type: application/json\r\n\r\n{error}\r\n--set--\r\n--batch--\r\n";
            return new TableAnswer(202, [("Content-Type", ["multipart/mixed; boundary=batch"])], Encoding.UTF8.GetBytes(parts));
        }

        (string, string[])[] wait = retryAfter is { } time ? [("Retry-After", [time.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)])] : [];
        return new TableAnswer(status, [("Content-Type", ["application/json"]), ("x-ms-error-code", [code]), .. wait], Encoding.UTF8.GetBytes(error));
    }

    public Task WriteAsync(HttpResponse response) => WriteAsync(response, Body.Length);

    /// <summary>The length says all of it.</summary>
    public async Task WriteHalfAsync(HttpResponse response)
    {
        if (Body.Length > 1)
        {
            await WriteAsync(response, Body.Length / 2);
            await response.Body.FlushAsync();
        }
    }

    private async Task WriteAsync(HttpResponse response, int length)
    {
        response.StatusCode = Status;
        foreach (var (name, values) in Headers)
            response.Headers[name] = values;
        if (Body.Length == 0)
            return;
        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body.AsMemory(0, length));
    }
}
