using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace JourneyBot.EndToEndTests.ComingIn;

/// <summary>An HTTP request written by hand, for headers that no client would send so.</summary>
internal static class RawRequest
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    /// <summary>Returns the status of the answer.</summary>
    public static async Task<int> PostAsync(Uri address, string json, params string[] headers)
    {
        using var timeout = new CancellationTokenSource(s_longest);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, timeout.Token);
        var body = Encoding.UTF8.GetBytes(json);
        string[] lines =
        [
            $"POST {address.AbsolutePath} HTTP/1.1", $"Host: {address.Authority}", "Content-Type: application/json", "Connection: close",
            string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}"), .. headers, "", "",
        ];
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(string.Join("\r\n", lines)), timeout.Token);
        await stream.WriteAsync(body, timeout.Token);
        using var reader = new StreamReader(stream);
        var status = await reader.ReadLineAsync(timeout.Token);
        return int.Parse(status!.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
