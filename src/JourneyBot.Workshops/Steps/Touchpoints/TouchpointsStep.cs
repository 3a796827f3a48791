using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

public sealed class TouchpointsStep : WorkshopStep
{
    public override StepId Id => StepId.Touchpoints;

    public override IReadOnlyList<Form> Forms { get; } = [];

    public override IEnumerable<Finding> Check(Journey journey) => [];

    public override IReadOnlyList<Section> Board(Journey journey, Language language) => [];

    public override IReadOnlyList<Section> Summarize(Journey journey, Language language) => [];
}
