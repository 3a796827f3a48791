using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
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
                Assert.All(WorkshopFile.All, file => Assert.NotEmpty(Letters.In(file.Name, file.Write(Files.At(workshop, moment)))));
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
        foreach (var file in WorkshopFile.All)
        {
            var letters = Letters.In(file.Name, file.Write(source));
            Assert.All(authors, author => Assert.DoesNotContain(Letters.Of(author), letters, StringComparison.Ordinal));
        }
    }

    /// <summary>What people wrote stands in files that programs read in their own ways: none of it is markup, script or a formula in any.</summary>
    [Theory]
    [InlineData("hostile")]
    [InlineData("formulas")]
    [InlineData("fuzzed")]
    public void HostileText_IsTextInEachFile(string name)
    {
        foreach (var file in WorkshopFile.All)
        {
            var bytes = file.Write(Files.Of(name, Language.English));
            var text = Encoding.UTF8.GetString(bytes);
            switch (file.Name[file.Name.LastIndexOf('.')..])
            {
                case ".svg":
                    Assert.DoesNotContain("<at>", text, StringComparison.Ordinal);
                    Assert.DoesNotContain(XElement.Parse(text).DescendantsAndSelf(), element => element.Name.LocalName is "at" or "script" or "a" or "foreignObject");
                    break;
                case ".csv":
                    Assert.DoesNotContain(Csv.Read(bytes).SelectMany(row => row), cell => cell.StartsWith('='));
                    break;
                case ".md":
                    Assert.DoesNotMatch(@"(?<!\\)<at|(?<!\\)\]\(", text);
                    break;
                case ".json":
                    Assert.NotNull(JsonFileReader.Read(bytes));
                    break;
                case ".xlsx":
                    using (var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false))
                    {
                        Assert.DoesNotContain(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()), cell => cell.CellFormula is not null || cell.InnerText.StartsWith('='));
                    }

                    break;
                default:
                    Assert.Fail($"Say here how hostile text is told from markup in {file.Name}.");
                    break;
            }
        }
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
