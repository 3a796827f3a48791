using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Internal;

/// <summary>The answer to one operation of a transaction, out of the multipart answer to all.</summary>
internal sealed class ChangesetAnswer : Response
{
    private const string StatusLine = "HTTP/1.1 ";
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    private ChangesetAnswer(int status, string reason) => (Status, ReasonPhrase) = (status, reason);

    public override int Status { get; }

    public override string ReasonPhrase { get; }

    public override Stream ContentStream { get; set; }

    public override string ClientRequestId { get; set; }

    public override void Dispose() => ContentStream?.Dispose();

    // Each answer begins with its status line, then headers, an empty line, and a body up to the next boundary.
    public static List<Response> Read(BinaryData multipart)
    {
        var answers = new List<Response>();
        using var reader = new StreamReader(multipart.ToStream(), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(StatusLine, StringComparison.Ordinal))
                answers.Add(Read(line[StatusLine.Length..], reader));
        }

        return answers;
    }

    protected override bool TryGetHeader(string name, out string value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, out IEnumerable<string> values)
    {
        values = _headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders()
    {
        foreach (var (name, value) in _headers)
            yield return new HttpHeader(name, value);
    }

    private static ChangesetAnswer Read(string status, StreamReader reader)
    {
        var answer = new ChangesetAnswer(int.Parse(status.AsSpan(0, 3), CultureInfo.InvariantCulture), status[3..].Trim());
        while (reader.ReadLine() is { Length: > 0 } header)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            answer._headers[header[..colon]] = header[(colon + 1)..].Trim();
        }

        var body = new StringBuilder();
        while (reader.ReadLine() is { } line && !line.StartsWith("--", StringComparison.Ordinal))
            body.Append(line);
        answer.ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(body.ToString()));
        return answer;
    }
}
