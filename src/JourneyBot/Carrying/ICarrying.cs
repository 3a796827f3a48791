using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Carrying;

/// <summary>Marks the commands that take something over from an earlier workshop, which <see cref="CarryingRoom"/> carries out.</summary>
internal interface ICarrying;

/// <summary>The points that the last workshop here left parked.</summary>
internal sealed record CarryParked : Command, ICarrying;

/// <summary>The persona of an earlier workshop here; null: of the newest that has one.</summary>
internal sealed record CarryPersona(WorkshopId? From) : Command, ICarrying;
