using System.Text.RegularExpressions;
using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Architecture;

/// <summary>What GitHub runs is what everybody runs: no command of its own, and no action that could change under us.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string[] Files = Directory.GetFiles(Repository.At(".github", "workflows"));

    [Fact]
    public void Commands_AreThoseOfTheClone()
    {
        var commands = Files.ToDictionary(file => Path.GetFileName(file), file => Matches(Run(), file));

        Assert.Equal(".ci/run", Assert.Single(commands["test.yml"], command => !command.StartsWith("sudo apt-get ", StringComparison.Ordinal)));
        Assert.Equal(["dotnet run eng/vulnerabilities.cs"], commands["vulnerabilities.yml"]);
        Assert.Equal(2, commands.Count);
        Assert.EndsWith("exec dotnet run eng/test.cs\n", File.ReadAllText(Repository.At(".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_ArePinnedToACommit() => Assert.All(Files, file =>
    {
        var used = Matches(Uses(), file);
        Assert.NotEmpty(used);
        Assert.All(used, action => Assert.Matches(Pinned(), action));
    });

    [Fact]
    public void Workflows_MayReadTheClone_AndEndByThemselves() => Assert.All(Files, file =>
    {
        var text = File.ReadAllText(file);
        Assert.Contains("permissions:\n  contents: read\n", text, StringComparison.Ordinal);
        Assert.Contains("timeout-minutes:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Vulnerabilities_AreLookedForOnASchedule() =>
        Assert.Matches("schedule:\n    - cron: \"[0-9]+ [0-9]+ \\* \\* [0-9*]\"\n", File.ReadAllText(Repository.At(".github", "workflows", "vulnerabilities.yml")));

    private static List<string> Matches(Regex line, string file) => [.. line.Matches(File.ReadAllText(file)).Select(match => match.Groups["value"].Value)];

    [GeneratedRegex(@"\brun: (?<value>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Run();

    [GeneratedRegex(@"\buses: (?<value>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Uses();

    [GeneratedRegex(@"^[\w-]+/[\w-]+@[0-9a-f]{40} # v[0-9]+[.][0-9]+[.][0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Pinned();
}
