using JourneyBot.Workshops.Entries;

namespace JourneyBot.Workshops.Steps.Theme;

internal static class ThemeFold
{
    public static JourneyTheme Fold(IReadOnlyList<Contributed> contributions, IReadOnlyCollection<ParticipantId> facilitators) =>
        new(Settling.Fold(contributions, facilitators));
}
