using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Theme;

public sealed class ThemeStep : WorkshopStep
{
    public override StepId Id => StepId.Theme;

    public override IReadOnlyList<Form> Forms { get; } = [];

    public override IEnumerable<Finding> Check(Journey journey) => [];

    public override IReadOnlyList<Section> Board(Journey journey, Language language) => [];

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language) => [];
}
