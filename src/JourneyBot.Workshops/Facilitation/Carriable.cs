namespace JourneyBot.Workshops.Facilitation;

/// <summary>What a workshop can take over from those that were held before in its conversation.</summary>
/// <param name="Parked">How many points the last one left parked.</param>
/// <param name="Personas">Of the last ones, the newest first, each name once.</param>
public sealed record Carriable(int Parked, IReadOnlyList<EarlierPersona> Personas)
{
    public bool IsNothing => Parked == 0 && Personas.Count == 0;
}

/// <summary>Who travelled in an earlier workshop.</summary>
public sealed record EarlierPersona(WorkshopId Workshop, string Name);
