using System.Text.Json.Nodes;
using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using Person = JourneyBot.Testing.Teams.People.Person;
using Microsoft.Data.Sqlite;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>In an anonymous workshop nothing that holds or points to a contribution tells whose it is.</summary>
public sealed class AnonymousTests
{
    [Fact]
    public async Task AnonymousWorkshop_KeepsNoNameOrIdWithWhatWasWritten_InRowsCardsAndLog()
    {
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous
            .With("Logging__LogLevel__Microsoft", "Trace").With("Logging__LogLevel__JourneyBot", "Trace"));
        var people = stage.Teams.Crowd(4);
        var chat = stage.Teams.GroupChat("Journeys", [.. people]);
        var aiko = people[0].In(chat);
        await using var stored = StoredRows.OfSqlite(stage.Host);
        await aiko.Says("start anonymous");
        await aiko.GoesToAsync(StepId.Actions);
        foreach (var (person, number) in people.Select((person, number) => (person, number)))
        {
            var saved = await person.In(chat).SavesAsync(Workshopping.Add, (Workshopping.What, $"does thing {number}"), ("How is it for them?", "bad"));
            Assert.True(saved.Card!.Shows("Anonymous"), saved.ToString());
            await person.In(chat).HearsAsync("typed by somebody", "What is typed here is read by everybody");
        }

        var label = (await stored.JourneyAsync()).Actions.Single(action => action.Text == "does thing 1").Label;
        await aiko.HearsAsync($"history {label}", "Somebody wrote: does thing 1");
        await aiko.HearsAsync($"hide {label}", "is hidden");
        await aiko.HearsAsync($"unhide {label}", "is in the journey again");
        await people[1].In(chat).Presses($"Take {label} back");
        await people[2].In(chat).HearsAsync($"undo {label}", "Only whoever wrote an entry");
        Assert.Equal(3, (await stored.JourneyAsync()).Actions.Count);
        await Until.True(() => aiko.Cards.Any(card => card.Shows("Actions ・ Board") && card.Shows("4 people so far")), chat.ToString);
        await aiko.HearsAsync("status", "4 people");
        await aiko.BoardAsync(StepId.Actions);
        await aiko.GoesOnAsync(StepId.Actions);
        await aiko.HearsAsync("suggest", "Anonymous");
        await aiko.HearsAsync("summary", "The map so far");
        await aiko.Says("end");
        await Until.True(() => chat.Messages.Any(message => message.Shows("Final summary")), chat.ToString);

        AssertNobodyIsNamed(people, "row", ContributionRows(stage.Host.Folder));
        AssertNobodyIsNamed(people, "card", SentCards.In(stage.Teams).Select(card => card.ToJsonString()));
        AssertNobodyIsNamed(people, "log", stage.Host.Output.Lines);
        Assert.All(SentCards.In(stage.Teams).Where(card => card.ToJsonString().Contains("does thing", StringComparison.Ordinal)), card =>
            Assert.Contains("Anonymous", card.ToJsonString(), StringComparison.Ordinal));
        SentCards.AreFit(stage.Teams);
    }

    private static void AssertNobodyIsNamed(IReadOnlyList<Person> people, string kind, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        Assert.True(all.Count > 0, $"no {kind}");
        foreach (var person in people)
            foreach (var name in (string[])[person.Name, person.Id, person.AadObjectId])
                Assert.DoesNotContain(all, text => text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Keys and contents of all rows that hold what somebody wrote, marked or voted.</summary>
    private static List<string> ContributionRows(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "journeys.db")};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT key, content FROM rows WHERE key LIKE 'e~%' OR key LIKE 'v~%'";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add($"{reader.GetString(0)} {reader.GetString(1)}");
        return rows;
    }
}
