using JourneyBot.Commands;

namespace JourneyBot.Importing;

/// <summary>Marks the commands on pasted lists, which <see cref="ImportRoom"/> carries out.</summary>
internal interface IImporting;

/// <summary>"import" alone: a card to paste a list into.</summary>
/// <param name="Form">Of whose card it was pressed; null: the open step's.</param>
internal sealed record OpenImport(FormRef? Form) : Command, IImporting;

/// <summary>What would become of this list.</summary>
/// <param name="Draft">Of the card that it was pasted into; null when typed.</param>
internal sealed record PreviewImport(string Text, string? Draft, FormRef? Form) : Command, IImporting;

internal sealed record TakeImport(ImportKey Key) : Command, IImporting;

internal sealed record DropImport(ImportKey Key) : Command, IImporting;

/// <summary>A preview, as its buttons name it.</summary>
/// <param name="Id">The import: the operations of its lines come from it.</param>
/// <param name="Seal">Only whoever pasted the list has one that fits; it names nobody.</param>
internal sealed record ImportKey(string Id, string Seal)
{
    public static ImportKey Of(string id, Scene scene) =>
        new(id, Workshops.Operation.Of("seal", scene.Workshop.Id.Value, scene.Turn.Who.Author.Value, id));

    public bool IsOf(Scene scene) => this == Of(Id, scene);
}
