using System;
using System.Collections.Generic;

namespace Azure.Data.Tables.Internal;

/// <summary>A storage connection string: endpoint and either key or signature.</summary>
internal sealed class TableConnectionString
{
    private const string EmulatorAccount = "devstoreaccount1";

    // The key that every emulator has and its documentation prints. It protects nothing.
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Dictionary<string, string> _settings;

    private TableConnectionString(Dictionary<string, string> settings) => _settings = settings;

    public Uri Endpoint { get; private set; }

    public string AccountName { get; private set; }

    /// <summary>Null when the endpoint carries a shared access signature.</summary>
    public TableSharedKeyCredential Key { get; private set; }

    public static TableConnectionString Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text, "connectionString");
        var parsed = new TableConnectionString(Split(text));
        if (parsed.Setting("UseDevelopmentStorage") is { } emulator)
            parsed.ReadEmulator(emulator);
        else
            parsed.ReadAccount();
        return parsed;
    }

    private void ReadEmulator(string flag)
    {
        if (!string.Equals(flag, "true", StringComparison.OrdinalIgnoreCase))
            throw Invalid("UseDevelopmentStorage can only be true");
        var proxy = new Uri(Setting("DevelopmentStorageProxyUri") ?? "http://127.0.0.1");
        Endpoint = new Uri($"{proxy.Scheme}://{proxy.Host}:10002/{EmulatorAccount}");
        AccountName = EmulatorAccount;
        Key = new TableSharedKeyCredential(EmulatorAccount, EmulatorKey);
    }

    private void ReadAccount()
    {
        var account = Setting("AccountName");
        var endpoint = EndpointOf(account);
        AccountName = account ?? TableEndpoint.Parse(endpoint).AccountName;
        if (Setting("SharedAccessSignature") is { } signature)
            Endpoint = new UriBuilder(endpoint) { Query = signature }.Uri;
        else if (account is not null && Setting("AccountKey") is { } key)
            (Endpoint, Key) = (endpoint, new TableSharedKeyCredential(account, key));
        else
            throw Invalid("it has neither AccountName with AccountKey nor SharedAccessSignature");
    }

    private Uri EndpointOf(string account)
    {
        if (Setting("TableEndpoint") is { } explicitly)
            return new Uri(explicitly);
        if (account is null)
            throw Invalid("it has neither AccountName nor TableEndpoint");
        return new Uri($"{Setting("DefaultEndpointsProtocol") ?? "https"}://{account}.table.{Setting("EndpointSuffix") ?? "core.windows.net"}/");
    }

    private string Setting(string name) => _settings.GetValueOrDefault(name);

    private static Dictionary<string, string> Split(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.TrimEnd(';').Split(';'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1 || equals == part.Length - 1)
                throw Invalid("each part has to be NAME=VALUE");
            settings[part[..equals].Trim()] = part[(equals + 1)..].Trim();
        }

        return settings;
    }

    // The text itself is a secret and stays out of the message.
    private static InvalidOperationException Invalid(string why) => new($"The connection string is not valid: {why}.");
}
