using System.Collections;

namespace JourneyBot.Workshops.Steps.Actions;

/// <summary>Everybody who said the same, each once, in order; equal when the people are.</summary>
public sealed class Authors(params IEnumerable<ParticipantId> people) : IReadOnlyList<ParticipantId>, IEquatable<Authors>
{
    private readonly ParticipantId[] _people = [.. people.Distinct()];

    public int Count => _people.Length;

    public ParticipantId this[int index] => _people[index];

    public bool Equals(Authors? other) => other is not null && _people.AsSpan().SequenceEqual(other._people);

    public override bool Equals(object? obj) => Equals(obj as Authors);

    public override int GetHashCode() => _people.Length == 0 ? 0 : HashCode.Combine(_people.Length, _people[0]);

    public IEnumerator<ParticipantId> GetEnumerator() => ((IEnumerable<ParticipantId>)_people).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
