namespace JourneyBot.Extension;

/// <summary>The rooms of the message extension, and who keeps account of people who come and go.</summary>
internal sealed record ExtensionRooms(
    WorkshopSearch Search, ShareDrawing Sharing, LinkReading Links, EntryDialog Dialog, ComingAndGoing People);
