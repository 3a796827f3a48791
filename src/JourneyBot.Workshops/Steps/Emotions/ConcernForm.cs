using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>What worries the persona before the next phase, and which information resolves it (A086), and where they meet it (A093).</summary>
internal static class ConcernForm
{
    public const string Border = "border";
    public const string Concern = "concern";
    public const string Information = "information";
    public const string Place = "place";

    public static readonly Form Form = new("concern", StepId.Emotions, EmotionsForm.Texts,
    [
        new ChoiceField(Border, new ChoiceSource.Made(Thing.Border)) { IsRequired = true },
        new ShortTextField(Concern) { IsRequired = true },
        new ShortTextField(Information) { IsRequired = true },
        new ChoiceField(Place, new ChoiceSource.Made(Thing.Contact)) { IsMore = true },
    ]);
}
