using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Files;

/// <summary>
/// A whole workshop as JSON, schema version 1: an envelope that says where it comes from, and its content, which depends on nothing else.
/// Payloads are those of the rows (<see cref="PayloadJson"/>), each on a line of its own. <see cref="JsonFileReader"/> reads it.
/// </summary>
public static class JsonFile
{
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Exported source)
    {
        var buffer = new ArrayBufferWriter<byte>(4_096);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("journeybot", SchemaVersion);
            json.WriteString("workshop", source.Workshop.Id.Value);
            json.WriteString("conversation", source.Workshop.Opening.Conversation.Value);
            json.WriteString("exportedAt", Time(source.At));
            json.WriteNumber("withheld", source.Journey.Withheld);
            json.WriteStartObject("content");
            WriteContent(json, Saving.Save(source));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteContent(Utf8JsonWriter json, SavedWorkshop saved)
    {
        json.WriteString("language", saved.Language.Tag());
        json.WriteBoolean("anonymous", saved.IsAnonymous);
        json.WriteString("step", saved.Step.Slug());
        json.WriteStartArray("participants");
        foreach (var person in saved.People)
        {
            json.WriteStartObject();
            json.WriteNumber("voice", person.Voice);
            WriteText(json, "name", person.Name);
            WriteText(json, "department", person.Department);
            json.WriteBoolean("leads", person.Leads);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var entry in saved.Entries)
        {
            WriteEntry(json, entry);
        }

        json.WriteEndArray();
        VoteJson.Write(json, saved.Votes);
    }

    private static void WriteEntry(Utf8JsonWriter json, SavedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("step", entry.Step.Slug());
        json.WriteString("operation", entry.Operation);
        json.WriteNumber("generation", entry.Generation);
        WriteText(json, "label", entry.Label);
        if (entry.Voice is { } voice)
        {
            json.WriteNumber("voice", voice);
        }

        if (entry.IsCarriedOver)
        {
            json.WriteBoolean("carriedOver", true);
        }

        json.WriteString("at", Time(entry.At));
        json.WritePropertyName("payload");
        json.WriteRawValue(PayloadJson.Write(entry.Payload));
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(JsonText.Quote(text));
        }
    }

    /// <summary>To the tick: entries of one moment keep their order.</summary>
    internal static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
