using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Entries;

/// <summary>
/// Payloads as JSON, schema version 1. Non-ASCII text is written as it is: a property holds 32,768 characters,
/// and Japanese would be six times as long when escaped here (the request escapes it anyway).
/// </summary>
public static class PayloadJson
{
    private const int SchemaVersion = 1;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Payload payload)
    {
        if (payload is UnknownPayload unknown)
        {
            return unknown.Json;
        }

        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("v", SchemaVersion);
            WriteBody(json, payload);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Payload Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        var kind = Text(root, "kind") ?? string.Empty;
        return (IsOurs(root) ? kind : string.Empty) switch
        {
            "contribution" => new Contribution(Text(root, "form") ?? string.Empty, ReadAnswers(root)) { OnBehalfOf = Text(root, "for") },
            "placement" => new Placement(Text(root, "target") ?? string.Empty, Text(root, "after")),
            "withdraw" => new Withdraw(Text(root, "target") ?? string.Empty),
            "restore" => new Restore(Text(root, "target") ?? string.Empty),
            "edit" => new Edit(Text(root, "target") ?? string.Empty, ReadAnswers(root)) { OnBehalfOf = Text(root, "for") },
            "aside" when Enum.TryParse<Aside>(Text(root, "where"), ignoreCase: true, out var where) =>
                new SetAside(Text(root, "target") ?? string.Empty, where),
            "merge" => new Merge(Text(root, "target") ?? string.Empty, Text(root, "into") ?? string.Empty),
            _ => new UnknownPayload(kind, text),
        };
    }

    /// <summary>Another version may say something else with the same words.</summary>
    private static bool IsOurs(JsonElement root) =>
        root.TryGetProperty("v", out var version) && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var schema) && schema == SchemaVersion;

    private static void WriteBody(Utf8JsonWriter json, Payload payload)
    {
        switch (payload)
        {
            case Contribution contribution:
                json.WriteString("kind", "contribution");
                json.WriteString("form", contribution.Form);
                WriteAnswers(json, contribution.Answers);
                WriteBehalf(json, contribution.OnBehalfOf);
                break;
            case Placement placement:
                WriteTarget(json, "placement", placement.Target);
                json.WriteString("after", placement.After);
                break;
            case Withdraw withdraw:
                WriteTarget(json, "withdraw", withdraw.Target);
                break;
            case Restore restore:
                WriteTarget(json, "restore", restore.Target);
                break;
            case Edit edit:
                WriteTarget(json, "edit", edit.Target);
                WriteAnswers(json, edit.Answers);
                WriteBehalf(json, edit.OnBehalfOf);
                break;
            case SetAside aside:
                WriteTarget(json, "aside", aside.Target);
                json.WriteString("where", aside.Where.ToString().ToLowerInvariant());
                break;
            case Merge merge:
                WriteTarget(json, "merge", merge.Target);
                json.WriteString("into", merge.Into);
                break;
            default:
                throw new InvalidOperationException($"A payload that nobody writes: {payload.GetType().Name}");
        }
    }

    private static void WriteTarget(Utf8JsonWriter json, string kind, string target)
    {
        json.WriteString("kind", kind);
        json.WriteString("target", target);
    }

    private static void WriteBehalf(Utf8JsonWriter json, string? name)
    {
        if (name is not null)
        {
            json.WritePropertyName("for");
            json.WriteRawValue(JsonText.Quote(name));
        }
    }

    private static void WriteAnswers(Utf8JsonWriter json, Answers answers)
    {
        json.WriteStartObject("answers");
        foreach (var (field, values) in answers)
        {
            json.WriteStartArray(field);
            foreach (var value in values)
            {
                json.WriteRawValue(JsonText.Quote(value));
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static Answers ReadAnswers(JsonElement root)
    {
        var answers = new Answers();
        if (root.TryGetProperty("answers", out var fields))
        {
            foreach (var field in fields.EnumerateObject())
            {
                answers.Add(field.Name, [.. field.Value.EnumerateArray().Select(value => value.GetString() ?? string.Empty)]);
            }
        }

        return answers;
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
