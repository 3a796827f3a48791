namespace JourneyBot.Workshops.Steps.Theme;

/// <summary>What the journey is about (A001-A007). Every field may be missing.</summary>
/// <param name="Fields">By field id; only those that somebody answered.</param>
public sealed record JourneyTheme(IReadOnlyDictionary<string, Settled> Fields)
{
    public Settled Product => this[ThemeForm.Product];

    public Settled Purpose => this[ThemeForm.Purpose];

    public Settled Start => this[ThemeForm.Start];

    public Settled Goal => this[ThemeForm.Goal];

    public Settled Kind => this[ThemeForm.Kind];

    public Settled BusinessModel => this[ThemeForm.BusinessModel];

    public bool IsValueJourney => Kind.Value == ThemeForm.ValueJourney;

    public Settled this[string field] => Fields.GetValueOrDefault(field, Settled.Empty);
}
