using System.Text.RegularExpressions;
using JourneyBot.Testing.Sources;
using Xunit;

namespace JourneyBot.Tests.Architecture;

/// <summary>What CONTRIBUTING.md asks of every file, as far as it can be read from its text.</summary>
public sealed partial class SourceRulesTests
{
    private const int MostLines = 250;

    public static TheoryData<string> Folders => ["src", "tests", "eng"];

    [Theory, MemberData(nameof(Folders))]
    public void File_HasAtMost250Lines(string folder) =>
        Assert.Empty(Below(folder).Where(file => file.Lines > MostLines).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Theory, MemberData(nameof(Folders))]
    public void File_HasNoRegion(string folder) =>
        Assert.Empty(Below(folder).Where(file => Region().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void JsonObjects_StandInTeamsOnly() =>
        Assert.Equal(
            ["src/JourneyBot/Teams"],
            Below("src/JourneyBot").Where(file => JsonObject().IsMatch(file.Text)).Select(file => file.Path[..file.Path.LastIndexOf('/')]).Distinct());

    /// <summary>None found would pass all of these.</summary>
    private static List<SourceFile> Below(string folder)
    {
        var files = SourceFile.Below(folder).ToList();
        Assert.NotEmpty(files);
        return files;
    }

    [GeneratedRegex(@"^\s*#\s*(end)?region\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Region();

    [GeneratedRegex(@"\b(JObject|JToken|JArray|JValue|JProperty)\b|using Newtonsoft\.Json\.Linq;", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex JsonObject();
}
