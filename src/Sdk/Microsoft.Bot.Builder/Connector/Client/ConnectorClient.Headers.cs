using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot says of itself with every request.</summary>
public partial class ConnectorClient
{
    private static readonly ProductInfoHeaderValue[] Products = [.. DescribeProducts()];
    private static readonly MediaTypeWithQualityHeaderValue AnyMediaType = new("*/*");

    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    public static string GetArchitecture() => RuntimeInformation.OSArchitecture.ToString();

    public static string GetASPNetVersion()
        => Assembly.GetEntryAssembly()?.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName ?? RuntimeInformation.FrameworkDescription;

    public static string GetClientVersion<T>(T client)
        where T : ServiceClient<T>
        => VersionOf(client.GetType());

    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        lock (httpClient)
        {
            var headers = httpClient.DefaultRequestHeaders;
            foreach (var product in Products)
            {
                if (!headers.UserAgent.Contains(product))
                {
                    headers.UserAgent.Add(product);
                }
            }

            headers.ExpectContinue = false;
            if (!headers.Accept.Contains(AnyMediaType))
            {
                headers.Accept.Add(AnyMediaType);
            }
        }
    }

    private static IEnumerable<ProductInfoHeaderValue> DescribeProducts()
    {
        yield return new ProductInfoHeaderValue("Microsoft-BotFramework", "3.1");
        yield return new ProductInfoHeaderValue("BotBuilder", VersionOf(typeof(ConnectorClient)));

        // ".NETCoreApp,Version=v10.0" and ".NET 10.0.1" become one product and its version.
        var framework = GetASPNetVersion().Replace(",", string.Empty, StringComparison.Ordinal);
        var cut = framework.LastIndexOfAny(['=', ' ']);
        if (cut > 0 && ProductInfoHeaderValue.TryParse($"{framework[..cut].Replace(" ", string.Empty, StringComparison.Ordinal)}/{framework[(cut + 1)..]}", out var product))
        {
            yield return product;
        }
    }

    private static string VersionOf(Type type) => type.Assembly.GetName().Version.ToString();
}
