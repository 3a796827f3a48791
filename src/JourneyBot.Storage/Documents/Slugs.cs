using JourneyBot.Workshops;

namespace JourneyBot.Storage.Documents;

/// <summary>Members of closed sets as words, never as numbers, so that their order may change.</summary>
internal static class Slugs
{
    public static StepId Step(string slug) =>
        StepIds.TryParse(slug, out var step) ? step : throw new InvalidDataException($"There is no step '{slug}'.");

    public static string Of<T>(T value)
        where T : struct, Enum =>
        value.ToString().ToLowerInvariant();

    public static T Read<T>(string slug)
        where T : struct, Enum =>
        Enum.TryParse<T>(slug, ignoreCase: true, out var value) ? value : throw new InvalidDataException($"There is no {typeof(T).Name} '{slug}'.");
}
