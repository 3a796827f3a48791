using System.Text;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Stores;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Files;
using JourneyBot.Workshops.Votes;
using Xunit;

namespace JourneyBot.Tests.Files;

/// <summary>A workshop that is saved and restored is the same one, but for where it is.</summary>
public sealed class JsonFileTests
{
    private static readonly string[] Envelope = ["workshop", "conversation", "exportedAt"];

    public static TheoryData<string, Language> Moments => Files.Moments;

    [Theory, MemberData(nameof(Moments))]
    public async Task Json_RestoredAndSavedAgain_IsTheSameButForItsEnvelope(string name, Language language)
    {
        foreach (var isAnonymous in (bool[])[false, true])
        {
            var first = JsonFile.Write(Files.Of(name, language, isAnonymous));
            var again = JsonFile.Write(await RestoreAsync(first));

            Assert.NotEqual(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(again));
            Assert.Equal(Content(first), Content(again));
        }
    }

    [Theory, MemberData(nameof(Moments))]
    public async Task Restored_ShowsTheSameJourney_UnderTheSameLabels(string name, Language language)
    {
        var source = Files.Of(name, language);
        var restored = await RestoreAsync(JsonFile.Write(source));

        Assert.Equal(MarkdownFile.Write(source), MarkdownFile.Write(restored));
        Assert.Equal(Labels(source), Labels(restored));
        Assert.Equal(source.Workshop.Step, restored.Workshop.Step);
    }

    [Fact]
    public async Task Scores_OfANamelessWorkshop_CountAsManyPeopleAsBefore()
    {
        var source = Files.Of("crowded", Language.English, isAnonymous: true);
        var restored = await RestoreAsync(JsonFile.Write(source));

        Assert.Equal(source.Journey.Feelings.Curve, restored.Journey.Feelings.Curve);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task ClosedVotes_CountTheSame_AndWhoChoseWhatIsNotInTheFile(bool isAnonymous)
    {
        var source = Voted(Files.Of("retail", Language.English, isAnonymous));
        var file = JsonFile.Write(source);
        var restored = await RestoreAsync(file);

        Assert.Equal(Content(file), Content(JsonFile.Write(restored)));
        Assert.Equal(source.Journey.Votes.Select(Result), restored.Journey.Votes.Select(Result));
        Assert.Equal(MarkdownFile.Write(source), MarkdownFile.Write(restored));
        Assert.DoesNotContain("mia", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.Equal(source.Journey.Votes.Select(vote => vote.Round.Id), restored.Workshop.Votes.Select(round => round.Id));
    }

    [Theory]
    [InlineData("\"voters\": 3", "\"voters\": 9")]
    [InlineData("\"voters\": 3", "\"voters\": -1")]
    [InlineData("\"voters\": 3", "\"voters\": 1")]
    [InlineData("\"votes\": 4", "\"votes\": 2000000000")]
    [InlineData("\"votes\": 4", "\"votes\": -4")]
    [InlineData("\"budget\": 3", "\"budget\": 99")]
    [InlineData("\"number\": 1", "\"number\": 0")]
    public void AlteredVotes_AreNotRead(string from, string to)
    {
        var text = Encoding.UTF8.GetString(JsonFile.Write(Voted(Files.Of("retail", Language.English))));

        Assert.NotNull(JsonFileReader.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Assert.Null(JsonFileReader.Read(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))));
    }

    /// <summary>Three people voted on the measures, and one of what they chose is gone since.</summary>
    private static Exported Voted(Exported source)
    {
        VoteItem[] items = [.. source.Journey.Measures.Select(measure => new VoteItem(measure.Identity, measure.Label)), new VoteItem(Operation.Of("gone"), "GNE0")];
        var round = new VoteRound(StepId.Measures, 1, 3, [.. items], Operation.Of("vote"), source.At, source.At.AddMinutes(5));
        Ballot Ballot(string voter, params Choice[] choices) => new(round.Id, new ParticipantId(voter), [.. choices], [], source.At);
        CountedRound counted = new(round,
        [
            Ballot("mia", new Choice(items[2].Identity, 3)), Ballot("ken", new Choice(items[2].Identity, 1), new Choice(items[0].Identity, 1)), Ballot("aiko", new Choice(items[3].Identity, 1)), Ballot("nobody"),
        ]);
        return source with
        {
            Workshop = source.Workshop with { Votes = [round] },
            Journey = Journey.Fold(source.Journey.Ledger.All, source.Workshop.Facilitators, [counted]),
        };
    }

    private static (int, string) Result(VoteResult vote) => (vote.Voters, string.Join(' ', vote.Ranked.Select(voted => $"{voted.Candidate.Label} {voted.Votes}")));

    [Fact]
    public void WithdrawnWords_AreNotInTheFile_ButTheirLabelIs()
    {
        var retail = Moment.Of("retail", Language.English);
        var action = retail.Journey.Ledger.Of(StepId.Actions)[0];
        var withdrawal = new Entry(new EntryKey(StepId.Actions, action.Key.Author, Operation.Of("withdraw")), retail.Journey.Ledger.All[^1].At.AddSeconds(1), new Withdraw(action.Identity), "d");
        var journey = Journey.Fold([.. retail.Journey.Ledger.All, withdrawal], []);
        var text = Encoding.UTF8.GetString(JsonFile.Write(Files.At(retail.At(StepId.Measures), retail with { Journey = journey })));

        Assert.DoesNotContain(action.Answers["what"]!, text, StringComparison.Ordinal);
        Assert.Contains($"\"label\": \"{action.Label}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_Repeated_ChangesNothing()
    {
        var saved = JsonFileReader.Read(JsonFile.Write(Files.Of("retail", Language.English)))!;
        var store = new InMemoryStore();
        var one = await RestoreAsync(store, saved);
        var two = await RestoreAsync(store, saved);

        Assert.Equal(one.Workshop.Version, two.Workshop.Version);
        Assert.Equal(one.Journey.Ledger.All.Count, two.Journey.Ledger.All.Count);
    }

    [Theory]
    [InlineData("\"journeybot\": 1", "\"journeybot\": 2")]
    [InlineData("\"step\": \"actions\"", "\"step\": \"dreams\"")]
    [InlineData("\"generation\": 1", "\"generation\": -1")]
    [InlineData("\"generation\": 1", "\"generation\": \"1\"")]
    [InlineData("\"voice\": 1", "\"voice\": 0")]
    [InlineData("\"operation\": \"", "\"operation\": \"../")]
    [InlineData("\"answers\":{", "\"answers\":{\"x\":[\"\\u202e\"],")]
    [InlineData("\"answers\":{", "\"answers\":{\"x\":[7],")]
    [InlineData("\"content\": {", "\"contents\": {")]
    [InlineData("{", "[")]
    [InlineData("\"at\": \"20", "\"at\": \"x")]
    public void AlteredFile_IsNotRead(string from, string to)
    {
        var text = Encoding.UTF8.GetString(JsonFile.Write(Files.Of("retail", Language.English)));

        Assert.NotNull(JsonFileReader.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Assert.Null(JsonFileReader.Read(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))));
    }

    private static Task<Exported> RestoreAsync(byte[] file) => Restored.FromAsync(file);

    private static Task<Exported> RestoreAsync(InMemoryStore store, SavedWorkshop saved) => Restored.IntoAsync(store, saved);

    private static string Content(byte[] file)
    {
        var json = JsonNode.Parse(file)!.AsObject();
        foreach (var name in Envelope)
        {
            Assert.True(json.Remove(name));
        }

        // The bytes as they stand, not as they parse: the content is cut out of the text.
        var text = Encoding.UTF8.GetString(file);
        return json["withheld"] + text[text.IndexOf("\"content\"", StringComparison.Ordinal)..];
    }

    private static IEnumerable<string> Labels(Exported source) =>
        StepIds.All.SelectMany(source.Journey.Ledger.Of).Select(entry => entry.Label).Concat(source.Journey.Contacts.Select(contact => contact.Label)).Concat(source.Journey.Borders.Select(border => border.Label));
}
