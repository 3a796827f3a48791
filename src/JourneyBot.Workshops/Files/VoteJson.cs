using System.Globalization;
using System.Text.Json;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Workshops.Files;

/// <summary>Closed votes in the JSON of a workshop.</summary>
internal static class VoteJson
{
    private const string Name = "votes";
    private const int MostVoters = 1_000;

    public static void Write(Utf8JsonWriter json, IReadOnlyList<SavedVote> votes)
    {
        json.WriteStartArray(Name);
        foreach (var vote in votes)
        {
            json.WriteStartObject();
            json.WriteString("step", vote.Round.Step.Slug());
            json.WriteNumber("number", vote.Round.Number);
            json.WriteNumber("budget", vote.Round.Budget);
            json.WriteString("operation", vote.Round.Operation);
            json.WriteString("openedAt", JsonFile.Time(vote.Round.OpenedAt));
            json.WriteString("closedAt", JsonFile.Time(vote.Round.ClosedAt!.Value));
            json.WriteNumber("voters", vote.Voters);
            json.WriteStartArray("items");
            foreach (var (item, count) in vote.Round.Items.Zip(vote.Counts))
            {
                json.WriteStartObject();
                json.WriteString("identity", item.Identity);
                json.WriteString("label", item.Label);
                json.WriteNumber(Name, count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Files of the first days have none.</summary>
    public static IReadOnlyList<SavedVote> Read(JsonElement content) =>
        content.TryGetProperty(Name, out var votes) ? [.. votes.EnumerateArray().Take(StepIds.All.Count + 1).Select(ReadVote)] : [];

    /// <summary>As our own votes can be: no more than people had to give, and each at least one.</summary>
    public static bool IsSound(IReadOnlyList<SavedVote> votes) =>
        votes.Select(vote => vote.Round.Step).Distinct().Count() == votes.Count && votes.All(IsSound);

    private static bool IsSound(SavedVote vote) =>
        vote.Round is { Number: >= 1 and <= 1_000, Budget: >= 1 and <= VoteRound.LargestBudget, Items.Length: >= Candidates.Fewest and <= Candidates.Most }
        && IsOperation(vote.Round.Operation)
        && vote.Round.Items.All(item => IsOperation(item.Identity) && item.Label == Label.Read(item.Label))
        && vote.Round.Items.Select(item => item.Identity).Distinct(StringComparer.Ordinal).Count() == vote.Round.Items.Length
        && vote.Voters is >= 0 and <= MostVoters
        && vote.Counts.All(count => count is >= 0 and <= MostVoters * VoteRound.LargestBudget)
        && vote.Counts.Sum() >= vote.Voters && vote.Counts.Sum() <= vote.Voters * vote.Round.Budget;

    private static bool IsOperation(string text) => text.Length == Label.Longest && Label.Read(text) == text;

    private static SavedVote ReadVote(JsonElement json)
    {
        var items = json.GetProperty("items").EnumerateArray().Take(Candidates.Most + 1).ToList();
        var round = new VoteRound(
            StepIds.TryParse(json.GetProperty("step").GetString(), out var step) ? step : throw new FormatException("No step is called so."),
            json.GetProperty("number").GetInt32(),
            json.GetProperty("budget").GetInt32(),
            [.. items.Select(item => new VoteItem(Text(item, "identity"), Text(item, "label")))],
            Text(json, "operation"),
            Time(json, "openedAt"),
            Time(json, "closedAt"));
        return new SavedVote(round, json.GetProperty("voters").GetInt32(), [.. items.Select(item => item.GetProperty(Name).GetInt32())]);
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? string.Empty;

    private static DateTimeOffset Time(JsonElement json, string name) => DateTimeOffset.Parse(Text(json, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
