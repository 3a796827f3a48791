using JourneyBot.Workshops.Steps.Actions;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>Who finds out what: by action, where it is an assumption, and by touchpoint, where a number is wanted.</summary>
public sealed class Owners
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public bool IsEmpty => _names.Count == 0;

    /// <summary>Null: nobody yet.</summary>
    public string? Of(JourneyAction action) => _names.GetValueOrDefault(action.Identity);

    public string? Of(Contact contact) => _names.GetValueOrDefault(contact.Identity);

    /// <summary>The latest counts.</summary>
    internal void Note(string identity, string name) => _names[identity] = name;
}
