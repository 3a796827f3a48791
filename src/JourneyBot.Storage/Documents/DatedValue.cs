using System.Globalization;

namespace JourneyBot.Storage.Documents;

/// <summary>A small value as stored: "20260401|value". <paramref name="Day"/>: when it was written; null: by a version that did not note it.</summary>
internal sealed record DatedValue(DateOnly? Day, string Value)
{
    private const string Format = "yyyyMMdd";

    public string Write() => $"{Day?.ToString(Format, CultureInfo.InvariantCulture)}|{Value}";

    public static DatedValue Read(string content) =>
        content.Length > Format.Length && content[Format.Length] == '|'
        && DateOnly.TryParseExact(content.AsSpan(0, Format.Length), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DatedValue(day, content[(Format.Length + 1)..])
            : new DatedValue(null, content);
}
