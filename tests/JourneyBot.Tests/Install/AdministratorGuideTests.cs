using System.Text.RegularExpressions;
using JourneyBot.Testing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Install;

/// <summary>The administrator's guide, walked: what it tells people to run is there, in both languages, and Teams' facts in it are those of the app.</summary>
public sealed partial class AdministratorGuideTests
{
    public static TheoryData<string> Languages => ["en", "ja"];

    [Fact]
    public void Commands_AreTheSameInBothLanguages_AndInTheSameOrder() => Assert.Equal(Commands("en"), Commands("ja"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Programs_ThatAreToBeRun_ExistAndTakeTheirOptions(string language)
    {
        var runs = Commands(language).Select(command => Run().Match(command)).Where(run => run.Success).ToList();

        Assert.Equal(["test", "try", "publish", "package"], runs.Select(run => run.Groups["name"].Value).Distinct());
        Assert.All(runs, run => Assert.Empty(Options(run.Groups["options"].Value).Except(Taken(run.Groups["name"].Value))));
    }

    /// <summary>Whoever has a resource group only cannot register them. Rights (Authorization) need no registration.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Providers_ThatAreToBeRegistered_AreThoseOfTheTemplate(string language)
    {
        var used = JObject.Parse(File.ReadAllText(Repository.At("infra", "azuredeploy.json")))["resources"]!.Select(resource => ((string)resource["type"]!).Split('/')[0]).Distinct();

        Assert.Equal(
            used.Except(["Microsoft.Authorization"]).Order(StringComparer.Ordinal),
            Commands(language).Where(IsRegistration).Select(command => command.Split(' ')[4]).Order(StringComparer.Ordinal));
    }

    /// <summary>What is kept before the new one is published is what goes back, and the slot lives until then.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Update_HasAWayBack(string language)
    {
        var commands = Commands(language);
        var kept = commands.FindIndex(command => command.StartsWith("cp artifacts/journeybot-app.zip ", StringComparison.Ordinal));

        Assert.InRange(kept, 0, commands.FindLastIndex(command => command == "dotnet run eng/publish.cs") - 1);
        Assert.Contains(commands, command => command.StartsWith("az webapp deploy ", StringComparison.Ordinal) && command.EndsWith(commands[kept].Split(' ')[2], StringComparison.Ordinal));
        Assert.Equal(["scm", "ftp"], commands.Where(command => command.Contains("--parent sites/SITE/slots/next", StringComparison.Ordinal)).Select(command => command.Split("--name ")[1].Split(' ')[0]));
    }

    /// <summary>Up to the first command of Azure, somebody else's registering left aside, nothing is needed but the clone: so far everything was run.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void BeforeAzure_OnlyTheCloneIsNeeded(string language)
    {
        var before = Commands(language).SkipWhile(IsRegistration).TakeWhile(command => !command.StartsWith("az ", StringComparison.Ordinal)).ToList();

        Assert.Equal(["git", "cd", "dotnet", "dotnet", "dotnet", "cp"], before.Select(command => command.Split(' ')[0]));
        Assert.All(before.SelectMany(command => command.Split(' ')).Where(word => word.StartsWith("infra/", StringComparison.Ordinal)), file => Assert.True(File.Exists(Repository.At(file)), file));
    }

    /// <summary>What one program writes, and the next one takes.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Files_ThatAreHandedOn_AreThoseThatTheProgramsWrite(string language)
    {
        var text = Read(language);

        Assert.Contains("\"artifacts\", \"journeybot-app.zip\"", Sources("publish"), StringComparison.Ordinal);
        Assert.Contains("--src-path artifacts/journeybot-app.zip", text, StringComparison.Ordinal);
        Assert.Contains("--output artifacts/journeybot.zip", text, StringComparison.Ordinal);
        Assert.All(ParameterName().Matches(text).Select(match => match.Groups["name"].Value), name =>
            Assert.NotNull(JObject.Parse(File.ReadAllText(Repository.At("infra", "azuredeploy.json")))["parameters"]![name]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Registration_IsWhatTheTabWants(string language)
    {
        var tokens = File.ReadAllText(Repository.At("src", "JourneyBot", "Tabs", "TabTokens.cs"));

        Assert.Contains("\"access_as_user\"", tokens, StringComparison.Ordinal);
        Assert.All(
            new[] { "`access_as_user`", "`api://DOMAIN/TAB_APP_ID`", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346", "`requestedAccessTokenVersion`" },
            fact => Assert.Contains(fact, Read(language), StringComparison.Ordinal));
    }

    private static bool IsRegistration(string command) => command.StartsWith("az provider register ", StringComparison.Ordinal);

    private static List<string> Commands(string language) =>
        [.. Read(language).Split("```").Where((_, part) => part % 2 == 1).SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static string Read(string language) => File.ReadAllText(Repository.At("docs", "guides", language, "administrator.md"));

    private static IEnumerable<string> Options(string text) => Option().Matches(text).Select(match => match.Value);

    private static IEnumerable<string> Taken(string program) => QuotedOption().Matches(Sources(program)).Select(match => match.Groups["option"].Value);

    /// <summary>A program, and the part that reads its options.</summary>
    private static string Sources(string program)
    {
        var source = File.ReadAllText(Repository.At("eng", $"{program}.cs"));
        return source + string.Concat(OptionsPart().Matches(source).Select(match => match.Value).Distinct().Select(part => File.ReadAllText(Repository.At("eng", "Parts", $"{part}.cs"))));
    }

    [GeneratedRegex(@"^dotnet run eng/(?<name>\w+)\.cs(?<options>.*)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Run();

    [GeneratedRegex("--[a-z-]+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Option();

    [GeneratedRegex("\"(?<option>--[a-z-]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex QuotedOption();

    [GeneratedRegex(@"\b\w+Options\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OptionsPart();

    [GeneratedRegex("`\"(?<name>[a-zA-Z]+)\": \\{ \"value\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ParameterName();
}
