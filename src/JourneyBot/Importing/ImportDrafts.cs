using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyBot.Commands;
using JourneyBot.Storage;
using JourneyBot.Workshops;

namespace JourneyBot.Importing;

/// <summary>
/// The pasted lists that wait for a yes: one for each person and workshop, a newer one takes its place. They are no part of the workshop,
/// and outlive the host.
/// </summary>
internal sealed class ImportDrafts(IKeyValueStore values)
{
    // Escaped, a Japanese letter would take six.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task<ImportDraft?> FindAsync(Scene scene, CancellationToken cancellationToken) =>
        await values.FindAsync(KeyOf(scene), cancellationToken) is { } json ? JsonSerializer.Deserialize<ImportDraft>(json, Options) : null;

    /// <summary>From now on it waits. A repeat changes nothing: it may be decided meanwhile.</summary>
    public async Task OpenAsync(Scene scene, ImportDraft draft, CancellationToken cancellationToken)
    {
        if ((await FindAsync(scene, cancellationToken))?.Id != draft.Id)
        {
            await SaveAsync(scene, draft, cancellationToken);
        }
    }

    public Task SaveAsync(Scene scene, ImportDraft draft, CancellationToken cancellationToken) =>
        values.SetAsync(KeyOf(scene), JsonSerializer.Serialize(draft, Options), cancellationToken);

    /// <summary>Names no person, also where the author is one by name.</summary>
    public static string KeyOf(WorkshopId id, ParticipantId author) => $"import-{id.Value}-{Operation.Of("import", id.Value, author.Value)}";

    private static string KeyOf(Scene scene) => KeyOf(scene.Workshop.Id, scene.Turn.Who.Author);
}
