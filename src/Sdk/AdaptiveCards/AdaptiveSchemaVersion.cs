using System;
using System.Collections.Generic;
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Version of the card schema, as in "1.5". A null is older than every version.</summary>
[JsonConverter(typeof(SchemaVersionConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString is null)
        {
            throw new ArgumentException("A version is needed.", nameof(versionString));
        }

        // Parts after the second are allowed and ignored.
        var parts = versionString.Split('.');
        if (!TryNumber(parts[0], out var major) | !TryNumber(parts.Length > 1 ? parts[1] : "0", out var minor))
        {
            throw new AdaptiveSerializationException($"'{versionString}' is not a valid version identifier");
        }

        (Major, Minor) = (major, minor);
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    public static bool operator ==(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) =>
        version1 is null ? version2 is null : version1.Equals(version2);

    public static bool operator !=(AdaptiveSchemaVersion version1, AdaptiveSchemaVersion version2) => !(version1 == version2);

    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) < 0;

    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) > 0;

    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) <= 0;

    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) >= 0;

    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1
        : Major != other.Major ? Major.CompareTo(other.Major)
        : Minor.CompareTo(other.Minor);

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int Compare(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) =>
        Comparer<AdaptiveSchemaVersion>.Default.Compare(left, right);

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
}
