using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Storage.Documents;

/// <summary>An entry as stored: when, which delivery, and its payload as it is (also one of a newer version). The rest is in the row's key.</summary>
internal static class EntryDocument
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Entry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("v", 1);
            json.WriteString("at", entry.At);
            json.WriteString("delivery", entry.Delivery);
            json.WritePropertyName("payload");
            json.WriteRawValue(PayloadJson.Write(entry.Payload), skipInputValidation: true);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Entry Read(EntryKey key, string content)
    {
        using var json = JsonDocument.Parse(content);
        var row = json.RootElement;
        var payload = PayloadJson.Read(row.GetProperty("payload").GetRawText());
        return new Entry(key, row.GetProperty("at").GetDateTimeOffset(), payload, row.GetProperty("delivery").GetString() ?? "");
    }
}
