using JourneyBot.Storage.Tests.Contract;
using Xunit;

namespace JourneyBot.Storage.Tests.Sqlite;

[Collection(SqliteBackend.Name)]
public sealed class WorkshopsOnSqlite(SqliteBackend backend) : WorkshopContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class EntriesOnSqlite(SqliteBackend backend) : EntryContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class BoardsOnSqlite(SqliteBackend backend) : BoardContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class BallotsOnSqlite(SqliteBackend backend) : BallotContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class FollowersOnSqlite(SqliteBackend backend) : FollowerContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class ParticipantsOnSqlite(SqliteBackend backend) : ParticipantContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class SmallStoresOnSqlite(SqliteBackend backend) : SmallStoresContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class ActivityOnSqlite(SqliteBackend backend) : ActivityContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class LeadsOnSqlite(SqliteBackend backend) : LeadContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class TenantsOnSqlite(SqliteBackend backend) : TenantContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class MembershipsOnSqlite(SqliteBackend backend) : MembershipContract(backend);

[Collection(SqliteBackend.Name)]
public sealed class ErasureOnSqlite(SqliteBackend backend) : ErasureContract(backend);
