using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Importing;

/// <summary>Things of the journey as tables from elsewhere name them: by label, or by what they say, in either language.</summary>
internal static class NamedThings
{
    /// <summary>The label; null when the text names none, or more than one.</summary>
    public static string? Find(Thing thing, string text, Journey journey)
    {
        var things = Of(thing, journey).ToList();
        if (Label.Read(text) is { } label && things.Exists(one => one.Label == label))
        {
            return label;
        }

        var folded = Folding.Fold(text);
        return things.Where(one => one.Names.Any(name => Folding.Fold(name) == folded)).Select(one => one.Label).Distinct().ToList() is [var only]
            ? only
            : null;
    }

    /// <summary>Labels joined by commas. The text may be one name that has commas in it.</summary>
    public static string? FindAll(Thing thing, string text, Journey journey)
    {
        if (Find(thing, text, journey) is { } whole)
        {
            return whole;
        }

        var labels = Choices.Parts(text).SelectMany(part => Find(thing, part, journey) is { } one ? [one] : EachWord(thing, part, journey)).ToList();
        return labels.Count > 0 && !labels.Contains(null) ? string.Join(',', labels) : null;
    }

    /// <summary>"K7MQ 3F2A".</summary>
    private static IEnumerable<string?> EachWord(Thing thing, string part, Journey journey) =>
        Choices.Split(part).Select(word => Find(thing, word, journey));

    private static IEnumerable<(string Label, IEnumerable<string> Names)> Of(Thing thing, Journey journey) => thing switch
    {
        Thing.Action => journey.Actions.Select(action => (action.Label, (IEnumerable<string>)[action.Text])),
        Thing.Contact => journey.Contacts.Select(contact => (contact.Label, Languages.All.SelectMany(language => Names(contact, language)))),
        Thing.Border => journey.Borders.Select(border => (border.Label, (IEnumerable<string>)[$"{border.From.Name} → {border.To.Name}"])),
        Thing.Question => Of(Thing.Action, journey).Concat(Of(Thing.Contact, journey)),
        Thing.Phase => journey.Values.Select(value => (value.Label, (IEnumerable<string>)[value.Phase.Name])),
        _ => [],
    };

    private static IEnumerable<string> Names(Contact contact, Language language) =>
        [ContactRow.Title(contact, language), Channels.Name(contact, language), contact.Action.Text];
}
