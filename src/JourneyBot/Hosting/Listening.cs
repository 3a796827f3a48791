using System.Net;
using Microsoft.AspNetCore.Http;

namespace JourneyBot.Hosting;

/// <summary>Where the host is going to listen, in the order in which the server itself looks.</summary>
internal static class Listening
{
    private const string Prefix = "ASPNETCORE_";
    private const string Usual = "http://localhost:5000";

    public static IReadOnlyList<string> Addresses(IConfiguration configuration)
    {
        string[] endpoints = [.. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? string.Empty)];
        string[] urls = Parts(configuration, "ASPNETCORE_URLS");
        string[] ports = [.. Parts(configuration, "ASPNETCORE_HTTP_PORTS").Select(port => $"http://*:{port}"), .. Parts(configuration, "ASPNETCORE_HTTPS_PORTS").Select(port => $"https://*:{port}")];
        return endpoints.Length > 0 ? endpoints
            : urls.Length > 0 ? urls
            : ports.Length > 0 ? ports
            : [Usual];
    }

    public static IEnumerable<string> Faults(IConfiguration configuration) =>
        from address in Addresses(configuration)
        where !IsAddress(address)
        select $"ASPNETCORE_URLS names \"{address}\", where nobody can listen. Set it to addresses such as http://127.0.0.1:5001, divided by semicolons.";

    public static bool IsLoopback(string address) =>
        Uri.TryCreate(address.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));

    private static bool IsAddress(string text)
    {
        try
        {
            return BindingAddress.Parse(text).Scheme.ToUpperInvariant() is "HTTP" or "HTTPS";
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The host takes the prefix off; what is read from elsewhere may still have it.</summary>
    private static string[] Parts(IConfiguration configuration, string name) =>
        (configuration[name[Prefix.Length..]] ?? configuration[name] ?? string.Empty)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
