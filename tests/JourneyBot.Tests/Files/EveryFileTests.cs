using System.Text;
using JourneyBot.Files;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Files;
using Xunit;

namespace JourneyBot.Tests.Files;

/// <summary>What holds for each file, whatever it is.</summary>
public sealed class EveryFileTests
{
    [Fact]
    public void EmptyWorkshop_AtEachStep_GivesEachFile()
    {
        foreach (var language in Languages.All)
        {
            var moment = Moment.Of("empty", language);
            foreach (var workshop in StepIds.All.Select(moment.At).Append(moment.Ended))
            {
                Assert.All(WorkshopFile.All, file => Assert.NotEmpty(file.Write(Files.At(workshop, moment))));
            }
        }
    }

    [Fact]
    public void AnonymousWorkshop_HoldsNobodysName_AndNoAuthor()
    {
        var source = Files.Of("retail", Language.English, isAnonymous: true);
        string[] authors = [.. source.People.Select(person => person.Name), .. source.Journey.Ledger.All.Select(entry => entry.Key.Author.Value).Distinct()];
        var named = WorkshopFile.Find("entries.csv")!.Write(source with { Workshop = source.Workshop with { Opening = source.Workshop.Opening with { IsAnonymous = false } }, People = [source.People[0] with { Id = new ParticipantId("example-1") }] });

        Assert.Contains(source.People[0].Name, Encoding.UTF8.GetString(named), StringComparison.Ordinal);
        Assert.All(WorkshopFile.All, file => Assert.All(authors, author =>
            Assert.DoesNotContain(author, Encoding.UTF8.GetString(file.Write(source)), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "entries.csv")]
    [InlineData("Shoes", "Shoes entries.csv")]
    [InlineData("../..\\ C:*?\"<>| a%20b", "C ab20b")]
    public void Name_ComesFromTheTheme_AndLeadsNowhere(string theme, string expected)
    {
        var story = new Testing.Workshops.Story();
        if (theme.Length > 0)
        {
            story.Add(StepId.Theme, "theme", 0, new() { ["product"] = theme });
        }

        var name = FileName.Of(story.Fold(), WorkshopFile.All[0]);

        Assert.DoesNotContain(name, c => "/\\:*?\"<>|%".Contains(c, StringComparison.Ordinal));
        Assert.EndsWith("entries.csv", name, StringComparison.Ordinal);
        Assert.StartsWith(expected[..1], name, StringComparison.Ordinal);
    }
}
