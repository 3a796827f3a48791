using System.Data.Common;
using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using JourneyBot.Storage.Rows;
using JourneyBot.Storage.Sqlite;
using JourneyBot.Storage.Stores;
using JourneyBot.Storage.Tables;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;

namespace JourneyBot.Storage;

public static class JourneyStorage
{
    /// <summary>Under this name the store tells what it does and what that costs (System.Diagnostics).</summary>
    public const string TelemetryName = StoreTelemetry.Name;

    private const string TableName = "JourneyBot";

    /// <summary>The ports of the workshops and of this project, on the store that the options say. Nothing is opened before the first use.</summary>
    public static IServiceCollection AddJourneyStorage(this IServiceCollection services, StorageOptions options) => services
        .AddSingleton<IRows>(_ => RowsOf(options))
        .AddSingleton<IWorkshopStore, WorkshopStore>()
        .AddSingleton<IEntryStore, EntryStore>()
        .AddSingleton<IParticipantStore, ParticipantStore>()
        .AddSingleton<IBoardStore, BoardStore>()
        .AddSingleton<IBallotStore, BallotStore>()
        .AddSingleton<IFollowerStore, FollowerStore>()
        .AddSingleton<IActivityIndex, ActivityIndex>()
        .AddSingleton<ILeadIndex, LeadIndex>()
        .AddSingleton<ITenantIndex, TenantIndex>()
        .AddSingleton<IMembershipIndex, MembershipIndex>()
        .AddSingleton<IKeyValueStore, KeyValueStore>()
        .AddSingleton<ITraceIndex, TraceIndex>()
        .AddSingleton<IRetentionIndex, RetentionIndex>()
        .AddSingleton<IErasureJobs, ErasureJobs>()
        .AddSingleton<IEraser, Eraser>()
        .AddSingleton<IPurgeState, PurgeState>()
        .AddSingleton<ISmallRows, SmallRows>()
        .AddSingleton<IStoreHealth, StoreHealth>();

    /// <summary>The store did not do what it was asked for, or did not say so in time. The same may work later.</summary>
    public static bool IsAtFault(Exception exception) => exception is RequestFailedException or DbException or AggregateException { InnerException: RequestFailedException or OperationCanceledException };

    private static ToldRows RowsOf(StorageOptions options) => options.Kind == StorageKind.Sqlite
        ? new ToldRows(new SqliteRows(options.Path), "sqlite")
        : new ToldRows(new TableRows(ServiceOf(options).GetTableClient(TableName)), "azure.table");

    private static TableServiceClient ServiceOf(StorageOptions options) =>
        options.ConnectionString is { } connectionString
            ? new TableServiceClient(connectionString, TablePatience.Options())
            : new TableServiceClient(options.Endpoint, new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.Identity }), TablePatience.Options());
}
