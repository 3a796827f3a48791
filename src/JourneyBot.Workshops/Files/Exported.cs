using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Files;

/// <summary>All that a workshop's files are written from.</summary>
/// <param name="Journey">As it may be shown: without what is written silently now.</param>
/// <param name="People">Not looked at where no names are kept.</param>
/// <param name="At">When somebody asked for the file.</param>
public sealed record Exported(Workshop Workshop, Journey Journey, IReadOnlyList<Participant> People, DateTimeOffset At)
{
    /// <summary>Files are in the workshop's language, whoever opens them.</summary>
    public Language Language => Workshop.Language;

    /// <summary>Who wrote it, by the name that they have in the chat; null where no names are kept or nobody's name is known.</summary>
    internal string? NameOf(ParticipantId author) =>
        Workshop.IsAnonymous ? null : People.FirstOrDefault(person => person.Id == author)?.Name;
}
