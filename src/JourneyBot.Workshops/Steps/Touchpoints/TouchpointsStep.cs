using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>Through what the persona meets us, seen with the customer's eyes.</summary>
public sealed class TouchpointsStep : WorkshopStep
{
    public override StepId Id => StepId.Touchpoints;

    public override IReadOnlyList<Form> Forms { get; } = [TouchpointsForm.Form, MetricsForm.Form, OwnersForm.Form];

    public override IReadOnlyList<Section> Board(Journey journey, Language language)
    {
        var without = Without(journey);
        var rows = journey.Contacts.Select(contact => ContactRow.Of(contact, language)).ToList();
        var gaps = without.Select(action => ActionRow.Of(action, language)).ToList();
        return
        [
            new Section(null, [Progress(journey, without.Count, language)]),
            new Section(TouchpointsForm.Texts.Get("Heading.Contacts", language), rows, Count: rows.Count),
            .. MetricLines.Section(journey, language) is { } metrics ? [metrics] : Array.Empty<Section>(),
            .. gaps.Count == 0 ? Array.Empty<Section>() : [new Section(TouchpointsForm.Texts.Get("Heading.Gaps", language), gaps, Count: gaps.Count)],
        ];
    }

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language)
    {
        if (journey.Contacts.Count == 0)
        {
            return [new Section(null, [TouchpointsForm.Texts.Line("Summary.Empty", language, Tone.Strong).As(Weight.Lead)])];
        }

        var surprises = journey.Contacts.Where(contact => contact.Surprise is not null).Select(contact => ContactRow.Surprising(contact, language)).ToList();
        return
        [
            new Section(null, [Lead(journey, language)]),
            .. surprises.Count == 0 ? Array.Empty<Section>() : [new Section(TouchpointsForm.Texts.Get("Heading.Surprises", language), surprises, Count: surprises.Count)],
            ByChannel(journey, language),
            .. new[] { MetricLines.Section(journey, language), MetricLines.Lacking(journey, language) }.OfType<Section>(),
            .. RolesGrid.Section(journey, language) is { } roles ? [roles] : Array.Empty<Section>(),
            .. Messages(journey, language),
        ];
    }

    protected override IEnumerable<Finding> Look(Journey journey) => TouchpointsCheck.Run(journey);

    protected override IEnumerable<Finding> Widen(Journey journey) => TouchpointsPrompts.Run(journey);

    /// <summary>A number is given of a touchpoint, so there has to be one; then it is time to ask who finds out what nobody knows.</summary>
    public override bool Offers(Form form, Journey journey) => form.Id == TouchpointsForm.Form.Id || journey.Contacts.Count > 0;

    protected override IReadOnlyList<Option> Offer(Form form, Field field, Journey journey, Language language)
    {
        if (field.Id == OwnersForm.About)
        {
            return OpenQuestions.Options(journey, language);
        }

        if (field.Id == MetricsForm.Contact)
        {
            var known = journey.Metrics.Select(metric => metric.Contact.Identity).ToHashSet(StringComparer.Ordinal);
            return [.. journey.Contacts
                .Select(contact => new Option(contact.Label, ContactRow.Title(contact, language), !known.Contains(contact.Identity)))
                .OrderByDescending(option => option.IsMissing)];
        }

        var touched = journey.Contacts.Select(contact => contact.Action.Identity).ToHashSet(StringComparer.Ordinal);
        return field.Id == TouchpointsForm.Actions
            ? [.. journey.Actions
                .Select(action => new Option(action.Label, action.Text, !touched.Contains(action.Identity)))
                .OrderByDescending(option => option.IsMissing)]
            : [];
    }

    internal static List<JourneyAction> Without(Journey journey)
    {
        var touched = journey.Contacts.Select(contact => contact.Action.Identity).ToHashSet(StringComparer.Ordinal);
        return [.. journey.Actions.Where(action => !touched.Contains(action.Identity))];
    }

    private static Line Progress(Journey journey, int without, Language language) => new(
        [
            new Run(StepTexts.Count("contacts", journey.Contacts.Count, language), Tone.Strong),
            new Run(TouchpointsForm.Texts.Get("Board.Coverage", language,
                Argument.Count("touched", journey.Actions.Count - without), Argument.Count("actions", journey.Actions.Count))),
        ],
        Weight.Lead);

    private static Line Lead(Journey journey, Language language) => TouchpointsForm.Texts.Line("Summary.Lead", language, Tone.Strong,
        StepTexts.Counted("contacts", journey.Contacts.Count, language),
        StepTexts.Counted("channels", ChannelsOf(journey).Count, language)).As(Weight.Lead);

    /// <summary>Where most of the journey happens first.</summary>
    private static Section ByChannel(Journey journey, Language language)
    {
        var channels = ChannelsOf(journey);
        var rows = channels.Select(channel => Line.Of(
            new Run(Channels.Name(channel.First(), language), Tone.Strong, channel.First().ChannelId is null),
            new Run("  " + StepTexts.Count("actions", channel.Count(), language), Tone.Subtle)));
        return new Section(TouchpointsForm.Texts.Get("Heading.Channels", language), [.. rows], Count: channels.Count);
    }

    /// <summary>What we say at each touchpoint, in the order in which the persona meets it (A081).</summary>
    private static IEnumerable<Section> Messages(Journey journey, Language language)
    {
        var said = journey.Contacts.Where(contact => contact.Message is not null).ToList();
        if (said.Count > 0)
        {
            var rows = said.Select(contact => TouchpointsForm.Texts.Line("Row.Message", language,
                Argument.User("channel", Channels.Name(contact, language)), Argument.User("message", contact.Message!)));
            yield return new Section(TouchpointsForm.Texts.Get("Heading.Messages", language), [.. rows], SectionStyle.Folded, said.Count);
        }
    }

    private static List<IGrouping<string, Contact>> ChannelsOf(Journey journey) =>
        [.. journey.Contacts.GroupBy(contact => contact.ChannelId ?? Folding.Fold(contact.Channel)).OrderByDescending(channel => channel.Count())];
}
