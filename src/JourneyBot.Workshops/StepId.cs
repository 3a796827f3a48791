namespace JourneyBot.Workshops;

/// <summary>The seven steps of the method, in their order (METHOD.md, A143). Stored by <see cref="StepIds.Slug"/>, never by number.</summary>
public enum StepId
{
    Theme,
    Persona,
    Actions,
    Phases,
    Touchpoints,
    Emotions,
    Measures,
}

public static class StepIds
{
    private static readonly string[] Slugs = [.. Enum.GetNames<StepId>().Select(name => name.ToLowerInvariant())];

    public static IReadOnlyList<StepId> All { get; } = Enum.GetValues<StepId>();

    public static string Slug(this StepId step) => Slugs[(int)step];

    /// <summary>1 to 7, for display only.</summary>
    public static int Number(this StepId step) => (int)step + 1;

    public static StepId? Next(this StepId step) => step == StepId.Measures ? null : step + 1;

    public static StepId? Previous(this StepId step) => step == StepId.Theme ? null : step - 1;

    public static bool TryParse(string? slug, out StepId step)
    {
        var at = Array.IndexOf(Slugs, slug);
        step = at < 0 ? default : (StepId)at;
        return at >= 0;
    }
}
