namespace JourneyBot.Storage.Rows;

/// <summary>A row as it was read. <paramref name="Version"/> is the store's own and opaque.</summary>
internal sealed record Row(string Key, string Content, string Version);

/// <summary>A row, and where it is.</summary>
internal sealed record PlacedRow(string Partition, Row Row);
