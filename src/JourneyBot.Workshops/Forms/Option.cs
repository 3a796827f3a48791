namespace JourneyBot.Workshops.Forms;

/// <summary>A choice over a thing of the journey: its label and its text (user text).</summary>
/// <param name="IsMissing">Nothing was said of it yet, so it comes first.</param>
public sealed record Option(string Label, string Text, bool IsMissing);
