using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Infra;

/// <summary>Names have limits by kind, and some are of the whole world: whatever somebody chooses has to fit, and nobody else may have it already.</summary>
internal static partial class NameRules
{
    private const int OfUniqueString = 13;
    private const int Unlimited = 10_000;

    private static readonly Dictionary<string, int> s_longest = new()
    {
        ["Microsoft.ManagedIdentity/userAssignedIdentities"] = 128, ["Microsoft.OperationalInsights/workspaces"] = 63, ["Microsoft.Insights/components"] = 255,
        ["Microsoft.Storage/storageAccounts"] = 24, ["Microsoft.Web/serverfarms"] = 40, ["Microsoft.Web/sites"] = 60, ["Microsoft.BotService/botServices"] = 42,
        ["Microsoft.Insights/actionGroups"] = 260, ["Microsoft.Insights/metricAlerts"] = 260, ["Microsoft.Insights/scheduledQueryRules"] = 260,
    };

    private static readonly HashSet<string> s_ofTheWorld = ["Microsoft.Storage/storageAccounts", "Microsoft.Web/sites", "Microsoft.BotService/botServices"];

    public static IEnumerable<string> Findings(Template template)
    {
        foreach (var resource in template.Resources)
        {
            var type = Template.TypeOf(resource);
            if (!s_longest.TryGetValue(type, out var longest) || Template.TryRead((string?)resource["name"] ?? "") is not { } name)
                continue;
            if (Length(template, name) > longest)
                yield return string.Create(CultureInfo.InvariantCulture, $"The name of {Template.NameOf(resource)} may become longer than {longest}.");
            if (s_ofTheWorld.Contains(type) && !Calls(template, name).Any(call => call.Function == "uniqueString"))
                yield return $"The name of {Template.NameOf(resource)} may be somebody else's.";
            if (type == "Microsoft.Storage/storageAccounts" && (Calls(template, name).Any(call => call.Function == "parameters") || !SmallLetters().IsMatch(Literals(template, name))))
                yield return "The name of the storage account may be other than small letters and digits.";
        }

        if ((string?)template.Resource("Microsoft.Insights/actionGroups")["properties"]?["groupShortName"] is not { Length: > 0 and <= 12 })
            yield return "The short name of those who are told is none, or longer than 12.";
    }

    private static int Length(Template template, Expression name) => name switch
    {
        Literal literal => literal.Text.Length,
        Call { Function: "uniqueString" } => OfUniqueString,
        Call { Function: "variables", Asked: { } variable } => Variable(template, variable) is { } value ? Length(template, value) : Unlimited,
        Call { Function: "parameters", Asked: { } parameter } => (int?)template.Root["parameters"]?[parameter]?["maxLength"] ?? Unlimited,
        Call { Function: "concat" or "toLower" } call => call.Arguments.Sum(argument => Length(template, argument)),
        _ => Unlimited,
    };

    private static IEnumerable<Call> Calls(Template template, Expression name) =>
        name.Calls.SelectMany(call => call is { Function: "variables", Asked: { } variable } && Variable(template, variable) is { } value ? Calls(template, value) : [call]);

    private static string Literals(Template template, Expression name) => name switch
    {
        Literal literal => literal.Text,
        Call { Function: "variables", Asked: { } variable } => Variable(template, variable) is { } value ? Literals(template, value) : "",
        Call { Function: "uniqueString" } => "",
        Call call => string.Concat(call.Arguments.Select(argument => Literals(template, argument))),
        _ => "",
    };

    private static Expression? Variable(Template template, string name) => (string?)template.Root["variables"]?[name] is { } text ? Template.TryRead(text) : null;

    [GeneratedRegex("^[a-z0-9]*$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SmallLetters();
}
