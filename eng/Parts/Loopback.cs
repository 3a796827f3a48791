using System.Net;
using System.Net.Sockets;

namespace JourneyBot.Eng;

/// <summary>Ports and addresses of this machine.</summary>
internal static class Loopback
{
    public static bool IsFree(int port)
    {
        try
        {
            Listen(port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public static int FreePort() => Listen(0);

    /// <summary>Waits until the address answers 200.</summary>
    public static async Task AnswersAsync(Uri address)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        while (!await IsOkAsync(http, address))
            await Task.Delay(100, Terminal.Ended);
    }

    private static async Task<bool> IsOkAsync(HttpClient http, Uri address)
    {
        try
        {
            using var response = await http.GetAsync(address, Terminal.Ended);
            return response.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is TaskCanceledException && !Terminal.Ended.IsCancellationRequested))
        {
            return false;
        }
    }

    private static int Listen(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
