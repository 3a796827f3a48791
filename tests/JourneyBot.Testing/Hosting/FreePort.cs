using System.Net;
using System.Net.Sockets;

namespace JourneyBot.Testing.Hosting;

/// <summary>
/// A port on loopback that nobody listens on now, below those that systems give to outgoing connections (from 32,768 here): a host that
/// is killed and started again finds its own free. Each is given out once in a process, and processes begin at different ones.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Many = 12_000;
    private const int Apart = 397;
    private static int s_next = Environment.ProcessId * Apart % Many;

    public static int Next()
    {
        for (var tried = 0; tried < Many; tried++)
        {
            var port = First + (Interlocked.Increment(ref s_next) & int.MaxValue) % Many;
            if (IsFree(port))
                return port;
        }
        throw new InvalidOperationException("No port on loopback is free.");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
