using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Persona;

internal static class PersonaFold
{
    public static JourneyPersona Fold(IReadOnlyList<Contributed> contributions, IReadOnlyCollection<ParticipantId> facilitators) => new(new Dictionary<string, Settled>(), [], [], []);
}
