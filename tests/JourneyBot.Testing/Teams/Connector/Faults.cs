using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>The faults that wait for their call, each used once, in order.</summary>
public sealed class Faults
{
    private readonly Lock _lock = new();
    private readonly List<(ConnectorOperation Operation, string? ConversationId, Fault Fault)> _waiting = [];
    private readonly List<Hold> _gates = [];

    /// <summary>How many have not met their call yet.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
                return _waiting.Count;
        }
    }

    /// <summary>The next call of that kind, or that many of them, meets the fault; with a conversation only calls there.</summary>
    public void Next(ConnectorOperation operation, Fault fault, int times = 1, Conversation? where = null)
    {
        lock (_lock)
        {
            _waiting.AddRange(Enumerable.Repeat((operation, where?.Id, fault), times));
            if (fault.Gate is { } gate)
                _gates.Add(gate);
        }
    }

    /// <summary>From now on calls are answered as they should be, everywhere or there.</summary>
    public void Clear(Conversation? where = null)
    {
        lock (_lock)
            _waiting.RemoveAll(fault => where is null || fault.ConversationId == where.Id);
    }

    internal Fault? Take(ConnectorOperation operation, string? conversationId)
    {
        lock (_lock)
        {
            var index = _waiting.FindIndex(fault => fault.Operation == operation && (fault.ConversationId ?? conversationId) == conversationId);
            if (index < 0)
                return null;
            var taken = _waiting[index].Fault;
            _waiting.RemoveAt(index);
            return taken;
        }
    }

    internal void DropAll()
    {
        lock (_lock)
            _gates.ForEach(gate => gate.Drop());
    }
}
