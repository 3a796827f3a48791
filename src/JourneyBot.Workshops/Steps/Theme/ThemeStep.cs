using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Theme;

/// <summary>Which product or service, why, and from where to where.</summary>
public sealed class ThemeStep : WorkshopStep
{
    public override StepId Id => StepId.Theme;

    public override IReadOnlyList<Form> Forms { get; } = [ThemeForm.Form];

    protected override IEnumerable<Finding> Look(Journey journey) => ThemeCheck.Run(journey.Theme);

    public override IReadOnlyList<Section> Board(Journey journey, Language language) =>
    [
        SettledBoard.Progress(ThemeForm.Form, field => journey.Theme[field.Id].Value is not null, language),
        SettledBoard.Fields(ThemeForm.Form, ThemeForm.Form.Fields, field => journey.Theme[field.Id], language),
    ];

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language)
    {
        var theme = journey.Theme;
        var lead = ThemeForm.Texts.Line("Summary.Lead", language, Tone.Strong,
            Known("product", theme.Product, language), Known("start", theme.Start, language), Known("goal", theme.Goal, language));
        return [new Section(null, [lead.As(Weight.Lead)]), new Section(null, [.. Details(theme, language)])];
    }

    /// <summary>What the team does not have yet; so an interview never asks for what somebody else has said.</summary>
    public override IReadOnlyList<Field> Ask(Form form, Journey journey) =>
        [.. form.Fields.Where(field => field.IsNeeded && journey.Theme[field.Id].Value is null)];

    private static IEnumerable<Line> Details(JourneyTheme theme, Language language)
    {
        foreach (var id in new[] { ThemeForm.Purpose, ThemeForm.Kind, ThemeForm.BusinessModel })
        {
            if (theme[id].Value is { } value)
            {
                yield return Rows.Field(ThemeForm.Form, ThemeForm.Form.Find(id)!, value, language);
            }
        }

        if (ThemeCheck.CountProposals(theme) is > 0 and var count)
        {
            yield return StepTexts.Shared.Line("OpenProposals", language, Tone.Subtle, Argument.Count("count", count)).As(Weight.Note);
        }
    }

    private static Argument Known(string name, Settled settled, Language language) =>
        settled.Value is { } value ? Argument.User(name, value) : new Argument(name, StepTexts.Shared.Get("Undecided", language));
}
