using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>What the team does not know yet: assumptions to verify (A028), touchpoints without a number (A024).</summary>
public static class OpenQuestions
{
    /// <summary>Bad ones first, then those that somebody verifies.</summary>
    public static IReadOnlyList<JourneyAction> Assumptions(Journey journey) =>
        [.. journey.Actions.Where(action => action.Evidence == Evidence.Assumption)
            .OrderByDescending(action => action.Tone == ActionTone.Bad).ThenByDescending(action => journey.Owners.Of(action) is not null)];

    /// <summary>In journey order.</summary>
    public static IReadOnlyList<Contact> WithoutNumber(Journey journey)
    {
        var known = journey.Metrics.Select(metric => metric.Contact.Identity).ToHashSet(StringComparer.Ordinal);
        return [.. journey.Contacts.Where(contact => !known.Contains(contact.Identity))];
    }

    /// <summary>The data that somebody gets; null when nobody was named.</summary>
    public static Section? Wanted(Journey journey, Language language)
    {
        var rows = WithoutNumber(journey).Where(contact => journey.Owners.Of(contact) is not null).Select(contact => Row(contact, journey, language)).ToList();
        return rows.Count == 0 ? null : new Section(TouchpointsForm.Texts.Get("Heading.Wanted", language), rows, SectionStyle.Folded, rows.Count);
    }

    /// <summary>" – Kato"; nothing where nobody is named.</summary>
    public static IEnumerable<Run> Owner(string? owner, Language language) => owner is null ? [] :
        TouchpointsForm.Texts.Line("Row.Owner", language, Tone.Subtle, Argument.User("owner", owner)).Runs;

    /// <summary>An assumption that hurts and that nobody verifies; where none hurts, the first of all, as long as nobody was named for any.</summary>
    internal static JourneyAction? Unowned(Journey journey)
    {
        var open = Assumptions(journey);
        return open.FirstOrDefault(action => action.Tone == ActionTone.Bad && journey.Owners.Of(action) is null)
            ?? (open is [var first, ..] && open.All(action => journey.Owners.Of(action) is null) ? first : null);
    }

    internal static Line Row(Contact contact, Journey journey, Language language)
    {
        var row = ContactRow.Of(contact, language);
        return row with { Runs = [.. row.Runs, .. Owner(journey.Owners.Of(contact), language)] };
    }

    /// <summary>Those without an owner first.</summary>
    internal static IReadOnlyList<Option> Options(Journey journey, Language language) =>
    [
        .. Assumptions(journey).Select(action => new Option(action.Label, action.Text, journey.Owners.Of(action) is null))
            .Concat(WithoutNumber(journey).Select(contact => new Option(contact.Label, ContactRow.Title(contact, language), journey.Owners.Of(contact) is null)))
            .OrderByDescending(option => option.IsMissing),
    ];

    /// <summary>Whether the label means anything that somebody could find out about.</summary>
    internal static bool IsKnown(Journey journey, string label) => journey.Ledger.Labels.Find(label, identity =>
        journey.Actions.Any(action => action.Identity == identity) || journey.Contacts.Any(contact => contact.Identity == identity)) is not null;
}
