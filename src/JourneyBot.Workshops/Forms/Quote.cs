namespace JourneyBot.Workshops.Forms;

/// <summary>What somebody said elsewhere. <paramref name="Source"/>: where and when, never who.</summary>
public sealed record Quote(string Text, string Source);
