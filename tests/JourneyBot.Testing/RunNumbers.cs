using System.Globalization;

namespace JourneyBot.Testing;

/// <summary>How large a run is: small in the suite, larger where a command of eng says so by an environment variable.</summary>
public static class RunNumbers
{
    /// <exception cref="FormatException">It is set, and is no number: rather none than one of another size.</exception>
    public static int Whole(string name, int usual) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

    /// <inheritdoc cref="Whole"/>
    public static double Real(string name, double usual) => Text(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : usual;

    private static string? Text(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? text : null;
}
