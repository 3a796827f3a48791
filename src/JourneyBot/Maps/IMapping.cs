using JourneyBot.Commands;

namespace JourneyBot.Maps;

/// <summary>Marks the commands on the map page and its files, which <see cref="MapRoom"/> carries out.</summary>
internal interface IMapping;

/// <summary>A link to the map page. <paramref name="Days"/>: how long it opens it; null: as long as is set.</summary>
internal sealed record ShowMap(int? Days) : Command, IMapping;

/// <summary>Links to the workshop as files, to load.</summary>
internal sealed record ExportFiles : Command, IMapping;

/// <summary>No link that was given out before opens the map any more.</summary>
internal sealed record RevokeMapLinks : Command, IMapping;
