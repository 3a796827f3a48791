using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Emotions;

/// <summary>What worries the persona before the next phase, and which information resolves it (A086).</summary>
internal static class ConcernForm
{
    public const string Border = "border";
    public const string Concern = "concern";
    public const string Information = "information";

    public static readonly Form Form = new("concern", StepId.Emotions, EmotionsForm.Texts,
    [
        new ChoiceField(Border, new ChoiceSource.Made(Thing.Border)) { IsRequired = true },
        new ShortTextField(Concern) { IsRequired = true },
        new ShortTextField(Information) { IsRequired = true },
    ]);
}
