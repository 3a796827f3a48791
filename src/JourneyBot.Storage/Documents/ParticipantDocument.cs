using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Documents;

/// <summary>A participant as stored.</summary>
internal sealed record ParticipantDocument(
    int V, string Id, string Name, string? Department, string? Language, DateTimeOffset FirstSeen, DateTimeOffset LastSeen, bool? Observer = null)
{
    public static string Write(Participant person) => Json.Write(new ParticipantDocument(
        1, person.Id.Value, person.Name, person.Department, person.Language?.Tag(), person.FirstSeen, person.LastSeen, person.IsObserver ? true : null));

    public static Participant Read(string content)
    {
        var row = Json.Read<ParticipantDocument>(content);
        Language? language = row.Language is null ? null : Languages.Of(row.Language);
        return new Participant(new ParticipantId(row.Id), row.Name, row.Department, language, row.FirstSeen, row.LastSeen) { IsObserver = row.Observer == true };
    }
}
