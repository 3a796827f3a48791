using JourneyBot.Commands;

namespace JourneyBot.Guiding;

/// <summary>Marks the commands that bring something prepared into a workshop, which <see cref="GuidingRoom"/> carries out.</summary>
internal interface IGuiding;

/// <summary>Questions to ask customers, as a card to copy from.</summary>
internal sealed record ShowInterviewGuide : Command, IGuiding;

/// <summary>Usual phases to start from. <paramref name="Size"/>: of the template; null: the one that fits.</summary>
internal sealed record QuickStart(int? Size) : Command, IGuiding;
