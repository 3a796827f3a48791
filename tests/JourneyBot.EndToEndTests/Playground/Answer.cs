namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// What to enter where, as a person sees it: the input's label, and text, a number, a date (2026-11-30), the title of a choice
/// or a part of it, several of them, or true and false for a toggle.
/// </summary>
internal sealed record Answer(string Label, params string[] Values)
{
    public override string ToString() => $"{Label}: {string.Join(" + ", Values)}";
}
