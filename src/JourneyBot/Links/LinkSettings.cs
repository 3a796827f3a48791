using System.Globalization;

namespace JourneyBot.Links;

/// <summary>Where links point, and how long they live.</summary>
/// <param name="PublicUrl">Null: no link can be given out, and none is offered.</param>
/// <param name="Days">Unless the facilitator says another number.</param>
/// <param name="Generation">Of the keys: raise it when one leaked, and every link is void.</param>
internal sealed record LinkSettings(Uri? PublicUrl, int Days, int Generation)
{
    public const int MostDays = 90;
    private const int UsualDays = 7;

    public static LinkSettings None { get; } = new(null, UsualDays, 1);

    /// <exception cref="InvalidOperationException">It is set wrong; the message says how. So do the others.</exception>
    public static Uri? AddressOf(IConfiguration configuration, IHostEnvironment environment) => Address(configuration["PublicUrl"], environment.IsDevelopment());

    public static int DaysOf(IConfiguration configuration) => Number(configuration, "Links:Days", UsualDays, MostDays);

    public static int GenerationOf(IConfiguration configuration) => Number(configuration, "Links:Generation", 1, int.MaxValue);

    private static Uri? Address(string? text, bool isDevelopment)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var url) && (url.Scheme == "https" || (isDevelopment && url is { Scheme: "http", IsLoopback: true }))
            ? url
            : throw new InvalidOperationException($"PublicUrl is \"{text}\". Set it to the https address at which people reach this host, such as https://journeybot.example.com.");
    }

    private static int Number(IConfiguration configuration, string name, int usual, int most)
    {
        var text = configuration[name];
        return string.IsNullOrEmpty(text) ? usual
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
            : throw new InvalidOperationException($"{name.Replace(":", "__", StringComparison.Ordinal)} is \"{text}\". Set it to a number from 1 to {most.ToString(CultureInfo.InvariantCulture)}.");
    }
}
