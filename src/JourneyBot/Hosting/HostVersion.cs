using System.Reflection;

namespace JourneyBot.Hosting;

/// <summary>Which version runs here: that of Directory.Build.props or of the publishing, and after a plus the commit it was built from.</summary>
internal sealed partial class HostVersion(string text)
{
    /// <summary>As git shortens a commit.</summary>
    private const int CommitLength = 7;

    public static HostVersion Current { get; } =
        Of(typeof(HostVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);

    public string Text => text;

    /// <param name="informational">A local build adds the whole commit.</param>
    public static HostVersion Of(string informational) => informational.Split('+', 2) is [var version, { Length: > CommitLength } build] && build.All(char.IsAsciiHexDigit)
        ? new HostVersion($"{version}+{build[..CommitLength]}")
        : new HostVersion(informational);

    /// <summary>The first line of a host's log.</summary>
    public void Tell(ILogger log) => Starting(log, text);

    [LoggerMessage(EventId = 121, Level = LogLevel.Information, Message = "JourneyBot {Version} starts")]
    private static partial void Starting(ILogger log, string version);
}
