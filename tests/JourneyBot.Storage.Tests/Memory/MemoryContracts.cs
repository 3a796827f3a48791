using JourneyBot.Storage.Tests.Contract;

namespace JourneyBot.Storage.Tests.Memory;

public sealed class WorkshopsInMemory() : WorkshopContract(new MemoryBackend());

public sealed class EntriesInMemory() : EntryContract(new MemoryBackend());

public sealed class BoardsInMemory() : BoardContract(new MemoryBackend());

public sealed class BallotsInMemory() : BallotContract(new MemoryBackend());

public sealed class FollowersInMemory() : FollowerContract(new MemoryBackend());

public sealed class ParticipantsInMemory() : ParticipantContract(new MemoryBackend());

public sealed class ActivityInMemory() : ActivityContract(new MemoryBackend());

public sealed class LeadsInMemory() : LeadContract(new MemoryBackend());

public sealed class TenantsInMemory() : TenantContract(new MemoryBackend());

public sealed class MembershipsInMemory() : MembershipContract(new MemoryBackend());
