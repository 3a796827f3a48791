namespace JourneyBot.Storage.Rows;

/// <summary>A part of a transaction: an insert, or a replacement of the version that was seen.</summary>
/// <param name="Seen">Null: the row must not be there yet.</param>
internal sealed record Change(string Key, string Content, string? Seen = null);
