using System;
using System.Globalization;
using System.Text;

namespace Azure.Data.Tables.Internal;

/// <summary>Values as literals of a filter, quoted and escaped.</summary>
internal static class ODataFilter
{
    public static string Create(FormattableString filter)
    {
        if (filter is null)
            return null;
        var literals = new object[filter.ArgumentCount];
        for (var i = 0; i < literals.Length; i++)
            literals[i] = Literal(filter.GetArgument(i), i);
        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    public static string Escape(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static string Literal(object value, int position) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        sbyte or byte or short or ushort or int or uint or decimal or float or double => System.Convert.ToString(value, CultureInfo.InvariantCulture),
        long or ulong => System.Convert.ToString(value, CultureInfo.InvariantCulture) + "L",
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{System.Convert.ToHexString(bytes)}'",
        BinaryData bytes => $"X'{System.Convert.ToHexString(bytes)}'",
        DateTimeOffset time => Literal(time.UtcDateTime),
        DateTime time => Literal(time.ToUniversalTime()),
        string or char or StringBuilder => $"'{Escape(value.ToString())}'",
        _ => throw new ArgumentException($"Unable to convert argument {position} from type {value.GetType()} to an OData literal."),
    };

    // Without the zeros at the end of the fraction.
    private static string Literal(DateTime utc) => $"datetime'{utc.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture)}'";
}
