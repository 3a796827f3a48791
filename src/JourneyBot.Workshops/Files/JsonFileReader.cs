using System.Globalization;
using System.Text.Json;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Files;

/// <summary>
/// Reads what <see cref="JsonFile"/> writes. A file comes from outside: what no workshop of ours would hold is not read, as a whole.
/// </summary>
public static class JsonFileReader
{
    private const int MostEntries = 20_000;
    private const int MostPeople = 1_000;
    private const int LongestPayload = 30_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <returns>Null when it is no such file, is of a newer version, or was changed into something that cannot be.</returns>
    public static SavedWorkshop? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var json = JsonDocument.Parse(file, Options);
            var root = json.RootElement;
            return root.GetProperty("journeybot").GetInt32() == JsonFile.SchemaVersion ? ReadContent(root.GetProperty("content")) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static SavedWorkshop? ReadContent(JsonElement content)
    {
        var saved = new SavedWorkshop(
            Languages.Of(content.GetProperty("language").GetString()),
            content.GetProperty("anonymous").GetBoolean(),
            Step(content),
            [.. content.GetProperty("participants").EnumerateArray().Take(MostPeople + 1).Select(ReadPerson)],
            [.. content.GetProperty("entries").EnumerateArray().Take(MostEntries + 1).Select(ReadEntry)])
        {
            Votes = VoteJson.Read(content),
        };
        return IsSound(saved) ? saved : null;
    }

    private static SavedPerson ReadPerson(JsonElement json) => new(
        json.GetProperty("voice").GetInt32(), Text(json, "name"), Text(json, "department"), json.GetProperty("leads").GetBoolean());

    private static SavedEntry ReadEntry(JsonElement json) => new(
        Step(json),
        json.GetProperty("operation").GetString() ?? string.Empty,
        json.GetProperty("generation").GetInt32(),
        Text(json, "label"),
        json.TryGetProperty("voice", out var voice) ? voice.GetInt32() : null,
        DateTimeOffset.Parse(json.GetProperty("at").GetString() ?? string.Empty, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        PayloadJson.Read(json.GetProperty("payload").GetRawText()))
    {
        IsCarriedOver = json.TryGetProperty("carriedOver", out var carried) && carried.GetBoolean(),
    };

    private static bool IsSound(SavedWorkshop saved) =>
        saved.People.Count <= MostPeople && saved.Entries.Count <= MostEntries
        && (!saved.IsAnonymous || saved.People.Count == 0)
        && saved.People.Select((person, i) => person.Voice == i + 1 && IsClean(person.Name, Limits.ShortText) && IsClean(person.Department, Limits.ShortText)).All(sound => sound)
        && saved.Entries.All(IsSound)
        && VoteJson.IsSound(saved.Votes);

    private static bool IsSound(SavedEntry entry) =>
        entry.Operation.Length == Label.Longest && Label.Read(entry.Operation) == entry.Operation
        && entry is { Generation: >= 1 and <= 1_000, Voice: null or (>= 1 and <= MostPeople) }
        && entry.Payload switch
        {
            Contribution said => IsClean(said.Answers) && IsClean(said.OnBehalfOf, OnBehalf.Longest),
            Edit edit => IsClean(edit.Answers) && IsClean(edit.OnBehalfOf, OnBehalf.Longest),
            UnknownPayload unknown => unknown.Json.Length <= LongestPayload,
            _ => true,
        };

    private static bool IsClean(Answers answers) =>
        answers.Sum(answer => answer.Value.Sum(value => value.Length)) <= LongestPayload
        && answers.All(answer => answer.Value.All(value => IsClean(value, Limits.LongText)));

    private static bool IsClean(string? text, int longest) => text is null || (text.Length <= longest && PlainText.Clean(text) == text);

    private static StepId Step(JsonElement json) =>
        StepIds.TryParse(json.GetProperty("step").GetString(), out var step) ? step : throw new FormatException("No step is called so.");

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;
}
