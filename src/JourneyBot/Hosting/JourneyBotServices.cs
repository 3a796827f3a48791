using System.Security.Cryptography;
using JourneyBot.Admitting;
using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Dialogs;
using JourneyBot.Extension;
using JourneyBot.Following;
using JourneyBot.Guides;
using JourneyBot.Leading;
using JourneyBot.Maps;
using JourneyBot.Privacy;
using JourneyBot.Restoring;
using JourneyBot.Sending;
using JourneyBot.State;
using JourneyBot.Storage;
using JourneyBot.Tabs;
using JourneyBot.Telemetry;
using JourneyBot.Teams;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace JourneyBot.Hosting;

/// <summary>The house's rooms, wired. Everything lives as long as the host: a turn's own things travel with the turn.</summary>
internal static class JourneyBotServices
{
    public static IServiceCollection AddJourneyBot(this IServiceCollection services, IConfiguration configuration, BotSettings settings) => services
        .AddSingleton(TimeProvider.System)
        .AddTelemetry(settings.Telemetry)
        .AddSingleton(settings.Identity)
        .AddSingleton(new HostName(Convert.ToHexString(RandomNumberGenerator.GetBytes(8))))
        .AddSingleton<DraftMint>(() => Convert.ToHexString(RandomNumberGenerator.GetBytes(8)))
        .AddSingleton(new CardActions(settings.Actions))
        .AddJourneyStorage(StorageOptions.Read(configuration))
        .AddSingleton(LeavingSettings.Read(configuration))
        .AddSingleton<Leaving>()
        .AddHostedService(provider => provider.GetRequiredService<Leaving>())
        .AddUseCases()
        .AddCommands()
        .AddDialogs()
        .AddBoards()
        .AddMaps(settings.Links)
        .AddGuides()
        .AddFollowing()
        .AddExtension()
        .AddTab(settings.Tab)
        .AddRestoring()
        .AddSingleton(provider => new Pacer(settings.Sending, provider.GetRequiredService<TimeProvider>()))
        .AddAdmitting(settings.Limits, settings.Tenants)
        .AddPrivacy(settings.Retention)
        .AddTeams()
        .AddOutgoing(settings.Hosts);

    private static IServiceCollection AddUseCases(this IServiceCollection services) => services
        .AddSingleton<EntryWriter>()
        .AddSingleton<Attendance>()
        .AddSingleton<Presence>()
        .AddSingleton<StartWorkshop>()
        .AddSingleton<Preparations>()
        .AddSingleton<HandOver>()
        .AddSingleton<CarryOver>()
        .AddSingleton<SubmitContribution>()
        .AddSingleton<WithdrawEntry>()
        .AddSingleton<MergeActions>()
        .AddSingleton<ArrangeJourney>()
        .AddSingleton<EnterPhases>()
        .AddSingleton<EditEntry>()
        .AddSingleton<SetEntryAside>()
        .AddSingleton<MoveWorkshop>()
        .AddSingleton<HoldVote>()
        .AddSingleton<CastBallot>()
        .AddSingleton<BallotBox>()
        .AddSingleton<LeadWorkshop>()
        .AddSingleton<KeepTime>()
        .AddSingleton<MarkDone>()
        .AddSingleton<React>()
        .AddSingleton<AddImported>()
        .AddSingleton<SettleDebts>();

    private static IServiceCollection AddCommands(this IServiceCollection services) => services
        .AddSingleton<Admission>()
        .AddSingleton<Desk>()
        .AddSingleton<Journeys>()
        .AddSingleton<BotName>(BotMention.In)
        .AddSingleton<Panels.RoomName>(BotMention.RoomOf)
        .AddSingleton<FormDrawing>()
        .AddSingleton<FinalDrawing>()
        .AddSingleton<Starting>()
        .AddSingleton<Moving>()
        .AddSingleton<Contributing>()
        .AddSingleton<Arranging>()
        .AddSingleton<EntryChanges>()
        .AddSingleton<Editing>()
        .AddSingleton<BallotDrawing>()
        .AddSingleton<Polling>()
        .AddSingleton<Balloting>()
        .AddSingleton<Showing>()
        .AddSingleton<Reposting>()
        .AddSingleton<Pacing>()
        .AddSingleton<Grouping.GroupTaking>()
        .AddSingleton<Grouping.GroupingCards>()
        .AddSingleton<Grouping.MergingHelp>()
        .AddSingleton<Grouping.GroupingHelp>()
        .AddSingleton<Guiding.GuidingRoom>()
        .AddSingleton<Carrying.CarryingRoom>()
        .AddSingleton<Sharing.SharingRoom>()
        .AddSingleton<Importing.ImportReading>()
        .AddSingleton<Importing.ImportDrafts>()
        .AddSingleton<Importing.ImportDeciding>()
        .AddSingleton<Importing.ImportRoom>()
        .AddSingleton<Speech>()
        .AddSingleton<Installations>()
        .AddSingleton<Belonging>()
        .AddSingleton<Roles>()
        .AddSingleton<Timekeeping>()
        .AddSingleton<Readiness>()
        .AddSingleton<StatusReader>()
        .AddSingleton<LeadingRooms>()
        .AddPanels()
        .AddPreparing()
        .AddSingleton<CommandRooms>()
        .AddSingleton<CommandRouter>();

    private static IServiceCollection AddPanels(this IServiceCollection services) => services
        .AddSingleton<Panels.LedWorkshops>()
        .AddSingleton<Panels.WorkshopNames>()
        .AddSingleton<Panels.PanelReader>()
        .AddSingleton<Panels.PanelRoom>();

    private static IServiceCollection AddPreparing(this IServiceCollection services) => services
        .AddSingleton<Preparing.PreparationCards>()
        .AddSingleton<Preparing.PreparingCases>()
        .AddSingleton<Preparing.PreparingRoom>();

    private static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<StateKey>()
        .AddSingleton<IAuthors, KeyedAuthors>()
        .AddSingleton<IStorage, DialogStorage>()
        .AddSingleton<PrivateConversationState>()
        .AddSingleton<InterviewMemory>()
        .AddSingleton<InterviewSaving>()
        .AddSingleton<InterviewDialogs>()
        .AddSingleton<InterviewBeginning>()
        .AddSingleton<Interviewer>();

    private static IServiceCollection AddBoards(this IServiceCollection services) => services
        .AddSingleton<DirtyBoards>()
        .AddSingleton<BoardDrawing>()
        .AddSingleton<OwedCards>()
        .AddSingleton<CardPoster>()
        .AddSingleton<Preparing.PreparationPoster>()
        .AddSingleton<ICardPoster, Carrying.CarryPoster>()
        .AddSingleton<Cashier>()
        .AddSingleton<PainterClock>()
        .AddSingleton<BoardPainter>()
        .AddSingleton<Sweep>()
        .AddHostedService<BoardRounds>();

    private static IServiceCollection AddTeams(this IServiceCollection services) => services
        .AddSingleton<BotFrameworkAuthentication, ClosedAuthentication>()
        .AddSingleton<GatheredTexts>()
        .AddSingleton<PacedSending>()
        .AddSingleton<JourneyAdapter>()
        .AddSingleton<CloudAdapter>(provider => provider.GetRequiredService<JourneyAdapter>())
        .AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<JourneyAdapter>())
        .AddSingleton<Delivering>()
        .AddSingleton<IChannel, TeamsChannel>()
        .AddSingleton<PrivateChats>()
        .AddSingleton<IPrivateChats, PresentChats>()
        .AddSingleton<TurnReader>()
        .AddSingleton<BotPresence>()
        .AddSingleton<PersonalFollowings>()
        .AddSingleton<Residence>()
        .AddSingleton<Welcoming>()
        .AddSingleton<IBot, WorkshopBot>()
        .AddSingleton<MessagesEndpoint>();
}
