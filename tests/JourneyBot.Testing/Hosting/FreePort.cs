using System.Net;
using System.Net.Sockets;

namespace JourneyBot.Testing.Hosting;

/// <summary>A port on loopback that nobody listens on now. Somebody may take it before it is used: who starts a process on it looks whether it came up.</summary>
public static class FreePort
{
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
