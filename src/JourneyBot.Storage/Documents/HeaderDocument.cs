using System.Globalization;
using JourneyBot.Workshops;

namespace JourneyBot.Storage.Documents;

/// <summary>A workshop's header as stored. The names here are the schema: rename a property of <see cref="Workshop"/> freely, never one of these.</summary>
internal sealed record HeaderDocument(
    int V,
    string Id,
    string Conversation,
    string Reference,
    string Tenant,
    string Language,
    string[] Facilitators,
    string Step,
    string Furthest,
    int Visit,
    int Version,
    string LastOperation,
    string MovedBy,
    DateTimeOffset MovedAt,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    VoteDocument[]? Votes = null,
    int Silent = 0,
    bool Anonymous = false,
    PlanDocument? Plan = null,
    TimeboxDocument? Timebox = null,
    bool Preparation = false,
    int? Planned = null,
    string? Prepared = null,
    string? Previous = null,
    int Links = 0,
    string[]? Forgotten = null,
    bool? Erased = null)
{
    /// <summary>All that is left of a workshop.</summary>
    public static string Gone { get; } = """{"v":1,"erased":true}""";

    /// <summary>Null: it was erased, or is at it.</summary>
    public static Workshop? Find(string content) => Json.Read<HeaderDocument>(content) is { Erased: not true } row ? row.Read() : null;

    /// <summary>Null: nothing is left of it.</summary>
    public static Workshop? FindErased(string content) => Json.Read<HeaderDocument>(content) is { Id: not null } row ? row.Read() : null;

    /// <summary>The same, as nobody finds it any more.</summary>
    public static string Condemn(string content) => Json.Write(Json.Read<HeaderDocument>(content) with { Erased = true });

    public static string Write(Workshop workshop) => Json.Write(new HeaderDocument(
        1,
        workshop.Id.Value,
        workshop.Opening.Conversation.Value,
        workshop.Opening.ConversationReference,
        workshop.Opening.Tenant,
        workshop.Language.Tag(),
        [.. workshop.Facilitators.Select(person => person.Value)],
        workshop.Step.Slug(),
        workshop.Furthest.Slug(),
        workshop.Visit,
        workshop.Version,
        workshop.LastOperation,
        workshop.MovedBy.Value,
        workshop.MovedAt,
        workshop.StartedAt,
        workshop.EndedAt,
        VoteDocument.Write(workshop.Votes),
        workshop.SilentVisit,
        workshop.IsAnonymous,
        PlanDocument.Of(workshop.Plan),
        TimeboxDocument.Of(workshop.Timebox),
        workshop.IsPreparation,
        workshop.PlannedMinutes,
        workshop.Prepared?.Value,
        workshop.Opening.Previous?.Value,
        workshop.LinkSeries,
        workshop.Forgotten.IsEmpty ? null : [.. workshop.Forgotten.SelectMany(one => (string[])[one.Mark, one.At.ToString("O", CultureInfo.InvariantCulture)])]));

    public static Workshop Read(string content) => Json.Read<HeaderDocument>(content).Read();

    private Workshop Read()
    {
        var row = this;
        var opening = new Opening(new WorkshopId(row.Id), new ConversationKey(row.Conversation), row.Reference, row.Tenant, Languages.Of(row.Language))
        {
            IsAnonymous = row.Anonymous,
            IsPreparation = row.Preparation,
            Previous = row.Previous is { } previous ? new WorkshopId(previous) : null,
        };
        return new Workshop(
            opening,
            [.. row.Facilitators.Select(person => new ParticipantId(person))],
            Slugs.Step(row.Step),
            Slugs.Step(row.Furthest),
            row.Visit,
            row.Version,
            row.LastOperation,
            new ParticipantId(row.MovedBy),
            row.MovedAt,
            row.StartedAt,
            row.EndedAt)
        {
            Votes = VoteDocument.Read(row.Votes),
            SilentVisit = row.Silent,
            Plan = row.Plan?.Read(),
            Timebox = row.Timebox?.Read(),
            PlannedMinutes = row.Planned,
            LinkSeries = row.Links,
            Forgotten = row.Forgotten is null ? [] : [.. row.Forgotten.Chunk(2).Select(pair => new Forgotten(pair[0], DateTimeOffset.Parse(pair[1], CultureInfo.InvariantCulture)))],
            Prepared = row.Prepared is { } prepared ? new WorkshopId(prepared) : null,
        };
    }
}
