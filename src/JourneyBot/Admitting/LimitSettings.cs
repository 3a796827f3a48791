using System.Globalization;

namespace JourneyBot.Admitting;

/// <summary>How many messages and presses a host takes: so many at once, and then so many a minute.</summary>
internal sealed record LimitSettings(Allowance Conversation, Allowance Tenant)
{
    private const int Most = 1_000_000;

    /// <summary>Two hundred people who press at the same moment, or thirty who press twenty times each, are far below.</summary>
    public static LimitSettings Usual { get; } = new(new Allowance(1_000, 1_800), new Allowance(5_000, 12_000));

    /// <exception cref="InvalidOperationException">Something is set wrong; the message says what.</exception>
    public static LimitSettings Read(IConfiguration configuration) => new(
        Allowance(configuration, nameof(Conversation), Usual.Conversation),
        Allowance(configuration, nameof(Tenant), Usual.Tenant));

    private static Allowance Allowance(IConfiguration configuration, string whose, Allowance usual) => new(
        Number(configuration, $"Limits:{whose}Burst", usual.Burst),
        Number(configuration, $"Limits:{whose}PerMinute", usual.PerMinute));

    private static int Number(IConfiguration configuration, string name, int usual)
    {
        var text = configuration[name];
        return string.IsNullOrEmpty(text) ? usual
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most ? number
            : throw new InvalidOperationException($"{name.Replace(":", "__", StringComparison.Ordinal)} is \"{text}\". Set it to a number from 1 to {Most.ToString(CultureInfo.InvariantCulture)}.");
    }
}
