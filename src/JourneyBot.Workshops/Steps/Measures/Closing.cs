namespace JourneyBot.Workshops.Steps.Measures;

/// <summary>How convinced the team is of its map: the mean from 1 to 5 and of how many; and the day when it is looked at again.</summary>
public sealed record Closing(double Mean, int Count, DateOnly? Review);
