using System.Text.RegularExpressions;
using JourneyBot.Testing.Sources;
using Xunit;

namespace JourneyBot.Tests.Architecture;

/// <summary>
/// One place decides who may do what: outside of it nobody asks who leads in order to allow something, compares tenants, or makes the refusals
/// that say who may not.
/// </summary>
public sealed partial class AuthorityRulesTests
{
    private const string Place = "src/JourneyBot.Workshops/Authority/";

    /// <summary>Where it is a fact and no permission: what is shown to whom, who is counted, who leads already.</summary>
    private static readonly string[] Facts =
    [
        "src/JourneyBot.Workshops/Facilitation/LeadWorkshop.cs",
        "src/JourneyBot.Workshops/Files/Saving.cs",
        "src/JourneyBot.Workshops/People/Turnout.cs",
        "src/JourneyBot.Workshops/Workshop.Roles.cs",
        "src/JourneyBot.Workshops/Workshop.cs",
        "src/JourneyBot/Cards/HelpCard.cs",
        "src/JourneyBot/Commands/Desk.cs",
        "src/JourneyBot/Guides/Guidance.cs",
        "src/JourneyBot/Leading/PeopleSections.cs",
        "src/JourneyBot/Leading/TimeSections.cs",
    ];

    /// <summary>Where the tenant is kept or looked for, and not compared.</summary>
    private static readonly string[] Tenants =
    [
        "src/JourneyBot.Storage/Documents/HeaderDocument.cs",
        "src/JourneyBot.Storage/Stores/ErasedPointers.cs",
        "src/JourneyBot.Storage/Stores/WorkshopStore.cs",
        "src/JourneyBot.Workshops/Facilitation/CarryOver.cs",
        "src/JourneyBot.Workshops/Workshop.Preparation.cs",
        "src/JourneyBot/Preparing/PreparationCards.cs",
    ];

    [Fact]
    public void WhoLeads_IsAskedForInTheOnePlace_OrIsAFactThatIsListed() => Assert.Equal(Facts, Outside(Leads()));

    [Fact]
    public void Tenants_AreComparedInTheOnePlace() => Assert.Equal(Tenants, Outside(Tenant()));

    [Fact]
    public void RefusalsThatSayWhoMayNot_AreMadeInTheOnePlace() => Assert.Empty(Outside(Refusal()));

    /// <summary>In the one place they are found, so the rules look for what is there.</summary>
    [Fact]
    public void TheOnePlace_HoldsThemAll()
    {
        var decided = string.Concat(Files().Where(file => file.Path.StartsWith(Place, StringComparison.Ordinal)).Select(file => file.Text));

        Assert.Matches(Leads(), decided);
        Assert.Matches(Tenant(), decided);
        Assert.Matches(Refusal(), decided);
    }

    private static IEnumerable<string> Outside(Regex rule) => Files()
        .Where(file => !file.Path.StartsWith(Place, StringComparison.Ordinal) && rule.IsMatch(file.Text))
        .Select(file => file.Path)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<SourceFile> Files() =>
        SourceFile.Below("src").Where(file => file.Path.StartsWith("src/JourneyBot", StringComparison.Ordinal));

    [GeneratedRegex(@"\bIsLedBy\(|\bFacilitators\.Contains\(", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Leads();

    [GeneratedRegex(@"\bOpening\.Tenant\b", RegexOptions.None, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Tenant();

    [GeneratedRegex(@"\bnew (OnlyThe|OnlyWhoNamed|OnlyWhoPrepared|ObserversOnlyRead|YouWereTakenOut|CardIsOfAnotherConversation)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Refusal();
}
