using System.Text.RegularExpressions;

namespace JourneyBot.Eng;

/// <summary>What can be said to eng/publish.cs.</summary>
/// <param name="Version">Null: that of Directory.Build.props.</param>
internal sealed partial record PublishOptions(string? Version, string Runtime, bool IsSelfContained, string Output)
{
    /// <summary>The lock files hold its packages; another machine's are of the same versions, but nobody has looked at their hashes.</summary>
    public const string Locked = "linux-x64";

    public const string Usage =
        $"dotnet run eng/publish.cs -- [--version 1.2.0] [--runtime {Locked}] [--framework-dependent] [--output artifacts/journeybot-app.zip]";

    /// <summary>A sentence in <paramref name="refusal"/> when the arguments cannot be followed.</summary>
    public static PublishOptions? Read(string[] arguments, out string refusal)
    {
        var options = new PublishOptions(null, Locked, true, Repository.At("artifacts", "journeybot-app.zip"));
        refusal = "";
        for (var rest = new Queue<string>(arguments); rest.Count > 0 && refusal.Length == 0;)
            options = Next(options, rest.Dequeue(), rest, out refusal);
        return refusal.Length == 0 ? options : null;
    }

    private static PublishOptions Next(PublishOptions options, string name, Queue<string> rest, out string refusal)
    {
        refusal = "";
        if (name == "--framework-dependent")
            return options with { IsSelfContained = false };
        rest.TryDequeue(out var value);
        switch (name)
        {
            case "--version" when SemanticVersion().IsMatch(value ?? ""):
                return options with { Version = value };
            case "--runtime" when RuntimeIdentifier().IsMatch(value ?? ""):
                return options with { Runtime = value! };
            case "--output" when !string.IsNullOrWhiteSpace(value):
                return options with { Output = Path.GetFullPath(value) };
            case "--version":
                refusal = $"--version takes three numbers such as 1.2.0, not '{value}'.";
                break;
            case "--runtime":
                refusal = $"--runtime takes a .NET runtime identifier such as {Locked}, not '{value}'.";
                break;
            default:
                refusal = $"'{name}' is not understood.";
                break;
        }
        return options;
    }

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$")]
    private static partial Regex SemanticVersion();

    [GeneratedRegex("^(linux|linux-musl|win|osx)-(x64|arm64)$")]
    private static partial Regex RuntimeIdentifier();
}
