using System.Collections.Immutable;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.Testing.Teams.Conversations;

/// <summary>Who is in a conversation; the threads of a channel have one roster.</summary>
internal sealed class Roster(IEnumerable<Person> members)
{
    private ImmutableList<Person> _members = [.. members];

    public IReadOnlyList<Person> Members => _members;

    public void Add(Person person) => ImmutableInterlocked.Update(ref _members, members => members.Add(person));

    public void Remove(Person person) => ImmutableInterlocked.Update(ref _members, members => members.Remove(person));
}
