using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace JourneyBot.EndToEndTests.Simulator;

/// <content>Bodies whose bytes do not come as they should: other encodings, wrong lengths, broken chunks, a byte at a time.</content>
public sealed partial class MalformedTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>Head and body after the request's line and host; <c>{json}</c> is a proper message, <c>{length}</c> its length.</summary>
    public static TheoryData<string, string> Framings => new()
    {
        { "no length", "Content-Type: application/json\r\n\r\n{json}" },
        { "length too short", "Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{json}" },
        { "length that is none", "Content-Type: application/json\r\nContent-Length: -5\r\n\r\n{json}" },
        { "length twice", "Content-Type: application/json\r\nContent-Length: {length}\r\nContent-Length: 7\r\n\r\n{json}" },
        { "length and chunks", "Content-Type: application/json\r\nContent-Length: {length}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{json}\r\n0\r\n\r\n" },
        { "chunk that is no number", "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n{json}\r\n0\r\n\r\n" },
        { "chunk of endless length", "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{json}" },
        { "chunk that is too short", "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{json}\r\n0\r\n\r\n" },
        { "packed, it says", "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd" },
        { "other encoding, it says", "Content-Type: application/json; charset=utf-16\r\nContent-Length: {length}\r\n\r\n{json}" },
        { "type that is none", "Content-Type: application/json; charset=\"\r\nContent-Length: {length}\r\n\r\n{json}" },
        { "header of 40 KB", "X-Long: " + new string('x', 40_000) + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}" },
    };

    [Theory, MemberData(nameof(Framings))]
    public async Task Request_ThatIsFramedWrongly_IsNeverA5xx(string what, string rest)
    {
        var json = fixture.Message().ToJsonString();
        var length = Encoding.UTF8.GetByteCount(json).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var request = rest.Replace("{json}", json, StringComparison.Ordinal).Replace("{length}", length, StringComparison.Ordinal);

        var status = await SendAsync(request);

        Assert.True(status is null or (>= 200 and < 500), $"{what}: {status}");
        await fixture.AnswersAsync();
    }

    [Fact]
    public async Task Bodies_OfOtherEncodings_AreReadOrRefused()
    {
        var json = fixture.Message().ToJsonString();
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1])
        {
            using var content = new ByteArrayContent([.. encoding.GetPreamble(), .. encoding.GetBytes(json)]);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = encoding.WebName };
            var status = (await fixture.Stage.Teams.Bot.PostAsync(content, token: null)).Status;
            Assert.True(status is HttpStatusCode.BadRequest or HttpStatusCode.OK or HttpStatusCode.Accepted or HttpStatusCode.UnsupportedMediaType, $"{encoding.WebName}: {status}");
        }

        await fixture.AnswersAsync();
    }

    [Fact]
    public async Task BodiesThatDribble_KeepNobodyElseWaiting()
    {
        using var over = new CancellationTokenSource();
        var json = fixture.Message().ToJsonString();
        var dribbling = Enumerable.Range(0, 40).Select(_ => DribbleAsync(json, over.Token)).ToList();

        for (var times = 0; times < 3; times++)
            await fixture.AnswersAsync();

        await over.CancelAsync();
        await Task.WhenAll(dribbling);
        await fixture.AnswersAsync();
    }

    /// <summary>A byte now and then, until it is enough.</summary>
    private async Task DribbleAsync(string json, CancellationToken over)
    {
        try
        {
            using var client = await ConnectAsync(over);
            var stream = client.GetStream();
            await stream.WriteAsync(Head($"Content-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n"), over);
            foreach (var letter in json)
            {
                await stream.WriteAsync(new[] { (byte)letter }, over);
                await Task.Delay(TimeSpan.FromMilliseconds(100), over);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException)
        {
            // Either of us has had enough.
        }
    }

    /// <summary>The status; null when the host closed the line, or waited for what never came until we did.</summary>
    private async Task<int?> SendAsync(string rest)
    {
        using var over = new CancellationTokenSource(s_patience);
        try
        {
            using var client = await ConnectAsync(over.Token);
            var stream = client.GetStream();
            await stream.WriteAsync(Head(rest), over.Token);
            client.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream);
            var line = await reader.ReadLineAsync(over.Token);
            return line is null ? null : int.Parse(line.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (Exception ended) when (ended is OperationCanceledException or IOException or SocketException)
        {
            return null;
        }
    }

    private byte[] Head(string rest) =>
        Encoding.UTF8.GetBytes($"POST {fixture.Stage.Host.Endpoint.AbsolutePath} HTTP/1.1\r\nHost: {fixture.Stage.Host.Endpoint.Authority}\r\nConnection: close\r\n{rest}");

    private async Task<TcpClient> ConnectAsync(CancellationToken over)
    {
        var client = new TcpClient();
        await client.ConnectAsync(fixture.Stage.Host.Endpoint.Host, fixture.Stage.Host.Endpoint.Port, over);
        return client;
    }
}
