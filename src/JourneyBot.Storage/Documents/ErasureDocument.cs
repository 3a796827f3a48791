using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;

namespace JourneyBot.Storage.Documents;

/// <summary>Something to be erased, as stored; its key is its id. Marked: workshop and mark by turns.</summary>
internal sealed record ErasureDocument(
    int V, DateTimeOffset At, string Stage, string? Workshop, ErasedPersonDocument? Person, string[]? Marked, PostedTrailDocument? Trail)
{
    public static string Write(ErasureJob job) => Json.Write(new ErasureDocument(
        1,
        job.At,
        Slugs.Of(job.Stage),
        job.Workshop?.Value,
        job.Person is { } person ? new(person.Id.Value, person.Also.Value, person.Account, person.Tenant) : null,
        job.Marked.IsEmpty ? null : [.. job.Marked.SelectMany(marked => (string[])[marked.Id.Value, marked.Mark])],
        job.Trail is { } trail ? new(trail.Reference, trail.Language.Tag(), [.. trail.Messages]) : null));

    public static ErasureJob Read(string id, string content)
    {
        var row = Json.Read<ErasureDocument>(content);
        return new ErasureJob(id, row.At)
        {
            Stage = Slugs.Read<ErasureStage>(row.Stage),
            Workshop = row.Workshop is { } workshop ? new WorkshopId(workshop) : null,
            Person = row.Person?.Read(),
            Marked = [.. (row.Marked ?? []).Chunk(2).Select(pair => new MarkedWorkshop(new WorkshopId(pair[0]), pair[1]))],
            Trail = row.Trail?.Read(),
        };
    }
}

/// <summary>Who is being erased, within an <see cref="ErasureDocument"/>.</summary>
internal sealed record ErasedPersonDocument(string Id, string Also, string Account, string Tenant)
{
    public ErasedPerson Read() => new(new ParticipantId(Id), new ParticipantId(Also), Account, Tenant);
}

/// <summary>What is still to be taken back, within an <see cref="ErasureDocument"/>.</summary>
internal sealed record PostedTrailDocument(string Reference, string Language, string[] Messages)
{
    public PostedTrail Read() => new(Reference, Languages.Of(Language), [.. Messages]);
}
