using System.Text.RegularExpressions;

namespace JourneyBot.Tests.Architecture;

/// <summary>What looks like something that opens a door. By shape: no rule knows a secret.</summary>
internal static partial class SecretRules
{
    /// <summary>The key that every Azurite has; its documentation prints it, and it protects nothing.</summary>
    public const string AzuriteKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly (string Kind, Regex Rule)[] Rules =
    [
        ("a storage key", StorageKey()),
        ("a shared access signature", Signature()),
        ("a client secret of Entra ID", ClientSecret()),
        ("a private key", PrivateKey()),
        ("a token", WebToken()),
        ("a key of a code or cloud service", ServiceKey()),
        ("a password", Password()),
    ];

    public static IEnumerable<string> Findings(string text) =>
        from rule in Rules
        from match in rule.Rule.Matches(text)
        where !match.Value.Contains(AzuriteKey, StringComparison.Ordinal)
        select $"{rule.Kind}: {match.Value[..Math.Min(match.Length, 12)]}...";

    [GeneratedRegex("(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==|AccountKey=[A-Za-z0-9+/=]{20,}", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex StorageKey();

    [GeneratedRegex("[?&;]sig=[A-Za-z0-9%+/=]{30,}", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\b[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex ClientSecret();

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex PrivateKey();

    [GeneratedRegex(@"\beyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex WebToken();

    [GeneratedRegex(@"\b(gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{22,}|npm_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16}|xox[abprs]-[A-Za-z0-9-]{10,})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex ServiceKey();

    /// <summary>With a digit: names of settings have none.</summary>
    [GeneratedRegex("""(?i:password|pwd|secret)["']?\s*[=:]\s*["']?(?=[A-Za-z]*\d)[A-Za-z0-9+/_~.!@#%^&*-]{16,}""", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Password();
}
