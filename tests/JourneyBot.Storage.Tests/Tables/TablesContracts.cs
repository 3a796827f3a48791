using JourneyBot.Storage.Tests.Contract;
using Xunit;

namespace JourneyBot.Storage.Tests.Tables;

[Collection(TablesBackend.Name)]
public sealed class WorkshopsOnTables(TablesBackend backend) : WorkshopContract(backend);

[Collection(TablesBackend.Name)]
public sealed class EntriesOnTables(TablesBackend backend) : EntryContract(backend);

[Collection(TablesBackend.Name)]
public sealed class BoardsOnTables(TablesBackend backend) : BoardContract(backend);

[Collection(TablesBackend.Name)]
public sealed class BallotsOnTables(TablesBackend backend) : BallotContract(backend);

[Collection(TablesBackend.Name)]
public sealed class FollowersOnTables(TablesBackend backend) : FollowerContract(backend);

[Collection(TablesBackend.Name)]
public sealed class ParticipantsOnTables(TablesBackend backend) : ParticipantContract(backend);

[Collection(TablesBackend.Name)]
public sealed class SmallStoresOnTables(TablesBackend backend) : SmallStoresContract(backend);

[Collection(TablesBackend.Name)]
public sealed class ActivityOnTables(TablesBackend backend) : ActivityContract(backend);

[Collection(TablesBackend.Name)]
public sealed class LeadsOnTables(TablesBackend backend) : LeadContract(backend);

[Collection(TablesBackend.Name)]
public sealed class TenantsOnTables(TablesBackend backend) : TenantContract(backend);

[Collection(TablesBackend.Name)]
public sealed class MembershipsOnTables(TablesBackend backend) : MembershipContract(backend);

[Collection(TablesBackend.Name)]
public sealed class ErasureOnTables(TablesBackend backend) : ErasureContract(backend);
