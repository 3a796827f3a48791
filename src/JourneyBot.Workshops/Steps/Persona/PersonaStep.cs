using System.Globalization;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Persona;

/// <summary>Who travels: one protagonist, felt by the team.</summary>
public sealed class PersonaStep : WorkshopStep
{
    private static readonly Form Asked = PersonaForm.Form;

    public override StepId Id => StepId.Persona;

    public override IReadOnlyList<Form> Forms { get; } = [Asked, EmpathyForm.Form];

    public override IReadOnlyList<Section> Board(Journey journey, Language language)
    {
        var persona = journey.Persona;
        return
        [
            SettledBoard.Progress(Asked, field => IsKnown(persona, field), language),
            SettledBoard.Fields(Asked, Asked.Fields.Where(field => !PersonaForm.IsList(field)), field => persona.Settled(field.Id), language),
            .. Asked.Fields
                .Where(field => PersonaForm.IsList(field) && (field.IsNeeded || IsKnown(persona, field)))
                .Select(field => List(field, persona.List(field.Id), language)),
            .. Felt(persona.Empathy, language),
        ];
    }

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language)
    {
        var persona = journey.Persona;
        var known = Asked.Fields.Where(field => IsKnown(persona, field) && field.Id is not (PersonaForm.Name or PersonaForm.Occupation or PersonaForm.Age));
        var rows = known.ToLookup(field => field.IsNeeded || field.Id == PersonaForm.Reason, field => Row(persona, field, language));
        var summary = new List<Section> { new(null, [Lead(persona, language), .. rows[true]]) };
        if (rows[false].Any())
        {
            summary.Add(new Section(PersonaForm.Texts.Get("Heading.More", language), [.. rows[false]], SectionStyle.Folded));
        }

        summary.AddRange(Felt(persona.Empathy, language));
        if (PersonaCheck.CountProposals(persona) is > 0 and var count)
        {
            summary.Add(new Section(null,
                [StepTexts.Shared.Line("OpenProposals", language, Tone.Subtle, Argument.Count("count", count)).As(Weight.Note)]));
        }

        return summary;
    }

    /// <summary>What the team does not have yet; so an interview never asks for what somebody else has said.</summary>
    public override IReadOnlyList<Field> Ask(Form form, Journey journey) => form.Id == Asked.Id
        ? [.. form.Fields.Where(field => field.IsNeeded && !IsKnown(journey.Persona, field))]
        : base.Ask(form, journey);

    protected override IEnumerable<Finding> Look(Journey journey) => PersonaCheck.Run(journey.Persona);

    protected override IEnumerable<Finding> Widen(Journey journey) => PersonaCheck.Prompts(journey.Persona);

    /// <summary>How well the team can picture the persona, once somebody has said so.</summary>
    private static IEnumerable<Section> Felt(Empathy empathy, Language language)
    {
        if (empathy.Count > 0)
        {
            var line = PersonaForm.Texts.Line("Row.Felt", language, Tone.Subtle,
                new Argument("mean", empathy.Mean.ToString("0.0", CultureInfo.InvariantCulture)), StepTexts.Counted("people", empathy.Count, language));
            yield return new Section(null, [line.As(Weight.Note)]);
        }
    }

    private static bool IsKnown(JourneyPersona persona, Field field) =>
        PersonaForm.IsList(field) ? persona.List(field.Id).Count > 0 : persona[field.Id] is not null;

    private static Section List(Field field, IReadOnlyList<string> items, Language language)
    {
        var rows = items.Count > 0
            ? items.Select(item => Line.Of(Rows.Said(item)))
            : [Line.Plain(StepTexts.Shared.Get("Undecided", language), Tone.Subtle)];
        return new Section(Asked.LabelOf(field, language), [.. rows], Count: items.Count);
    }

    private static Line Row(JourneyPersona persona, Field field, Language language) => PersonaForm.IsList(field)
        ? Rows.Field(Asked, field, persona.List(field.Id), language)
        : Rows.Field(Asked, field, persona[field.Id]!, language);

    private static Line Lead(JourneyPersona persona, Language language) =>
        (PersonaLine.Of(persona, language, Tone.Strong) ?? PersonaForm.Texts.Line("Summary.Nameless", language, Tone.Strong)).As(Weight.Lead);
}
