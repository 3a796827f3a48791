namespace JourneyBot.Extension;

/// <summary>The message extension, wired.</summary>
internal static class ExtensionServices
{
    public static IServiceCollection AddExtension(this IServiceCollection services) => services
        .AddSingleton<IRoster, Teams.TeamsRoster>()
        .AddSingleton<RosterAnswers>()
        .AddSingleton<Visibility>()
        .AddSingleton<WorkshopSearch>()
        .AddSingleton<ShareDrawing>()
        .AddSingleton<LinkReading>()
        .AddSingleton<EntryDialog>()
        .AddSingleton<ComingAndGoing>()
        .AddSingleton<ExtensionRooms>();
}
