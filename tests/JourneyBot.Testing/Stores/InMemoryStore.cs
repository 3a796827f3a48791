using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

/// <summary>
/// The ports of JourneyBot.Workshops in memory, held to the contract of the real stores. Several hosts may share it. For tests of
/// what a workshop does; how rows are kept is not its business.
/// </summary>
public sealed class InMemoryStore
{
    private readonly Cells _cells = new();

    public InMemoryStore()
    {
        var cells = _cells;
        Workshops = new MemoryWorkshops(cells, Faults);
        Entries = new MemoryEntries(cells, Faults);
        Participants = new MemoryParticipants(cells, Faults);
        Boards = new MemoryBoards(cells, Faults);
        Ballots = new MemoryBallots(cells, Faults);
        Followers = new MemoryFollowers(cells, Faults);
        Activity = new MemoryActivity(cells, Faults);
        Leads = new MemoryLeads(cells, Faults);
        Tenants = new MemoryTenants(cells, Faults);
        Memberships = new MemoryMemberships(cells, Faults);
    }

    public StoreFaults Faults { get; } = new();

    public IWorkshopStore Workshops { get; }

    public IEntryStore Entries { get; }

    public IParticipantStore Participants { get; }

    public IBoardStore Boards { get; }

    public IBallotStore Ballots { get; }

    public IFollowerStore Followers { get; }

    public IActivityIndex Activity { get; }

    public ILeadIndex Leads { get; }

    public ITenantIndex Tenants { get; }

    public IMembershipIndex Memberships { get; }

    /// <summary>Every row of a workshop with its version: the same as before where nothing was written. Who announced that they may write is no row of it.</summary>
    public string RowsOf(WorkshopId id) =>
        _cells.Print(key => key.Contains(id.Value, StringComparison.Ordinal) && !key.StartsWith("activity/", StringComparison.Ordinal));
}
