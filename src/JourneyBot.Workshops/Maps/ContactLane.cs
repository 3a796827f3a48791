using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Maps;

/// <summary>Through what the persona meets us: a channel once in a phase, with the actions that go through it.</summary>
internal static class ContactLane
{
    public static MapLane Of(IReadOnlyList<MapColumn> columns, Language language) => MapLane.Of(
        LaneKind.Touchpoints, columns, language, column => column.Contacts
            .GroupBy(contact => contact.ChannelId ?? Folding.Fold(contact.Channel), StringComparer.Ordinal)
            .Select(channel => Item([.. channel], language)));

    private static MapItem Item(IReadOnlyList<Contact> contacts, Language language)
    {
        var first = contacts[0];
        var name = new Run(Channels.Name(first, language), Tone.Strong, IsUserText: first.ChannelId is null);
        return new MapItem(Line.Of(name), [.. contacts.SelectMany(contact => Notes(contact, language))]) { Icon = first.ChannelId ?? "other" };
    }

    private static IEnumerable<Line> Notes(Contact contact, Language language)
    {
        yield return Line.Of(new Run(contact.Label, Tone.Label), Rows.Said(contact.Action.Text));
        if (contact.Surprise is { } surprise)
        {
            yield return Line.Of(new Run("★ ", Tone.Good), Rows.Said(surprise, Tone.Good));
        }

        if (contact.Message is { } message)
        {
            yield return JourneyMap.Texts.Line("Message", language, Argument.User("message", message));
        }
    }
}
