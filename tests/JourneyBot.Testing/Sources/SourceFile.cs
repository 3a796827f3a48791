using System.Text.RegularExpressions;

namespace JourneyBot.Testing.Sources;

/// <summary>A C# file of the clone, written by hand.</summary>
/// <param name="Path">From the root, with slashes.</param>
public sealed partial record SourceFile(string Path, string Text)
{
    private static readonly string[] Made = ["bin", "obj", "node_modules"];

    public int Lines => Text.TrimEnd('\n').Count(c => c == '\n') + 1;

    /// <summary>The files below a folder of the clone.</summary>
    public static IEnumerable<SourceFile> Below(string folder) => Below(folder, "*.cs");

    /// <summary>Pages as well, which hold C# and are written by hand, too.</summary>
    public static IEnumerable<SourceFile> PagesBelow(string folder) => Below(folder, "*.razor");

    private static IEnumerable<SourceFile> Below(string folder, string pattern)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(Repository.At(folder), pattern, everywhere)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Intersect(Made, StringComparer.Ordinal).Any())
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(Repository.At(path))));
    }

    /// <summary>What stands between quotes in it; escapes are left as written.</summary>
    public IEnumerable<string> Literals() => Literal().Matches(Text).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("""
        "(?<text>([^"\\\r\n]|\\.)*)"
        """, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Literal();
}
