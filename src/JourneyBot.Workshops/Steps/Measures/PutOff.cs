using JourneyBot.Workshops.Steps.Emotions;

namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>A negative factor that the team leaves as it is for now (A087).</summary>
/// <param name="Label">Of the entry that says so, to take it back.</param>
public sealed record PutOff(string Label, NegativeFactor Factor, string Reason);
