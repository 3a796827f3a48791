using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Tests.Forms;

/// <summary>A form with a field of every kind, none required.</summary>
internal static class Probe
{
    public static readonly Form Form = new("probe", StepId.Theme, Texts.Beside(typeof(Probe), "ProbeTexts"),
    [
        new ShortTextField("short"),
        new ShortTextField("lines", IsList: true),
        new LongTextField("long"),
        new ChoiceField("choice", new ChoiceSource.Catalogue("red", "blue")),
        new ChoiceField("own", new ChoiceSource.Catalogue("web", "shop_2")) { OwnWords = true },
        new MultipleChoiceField("several", new ChoiceSource.Catalogue("red", "blue")),
        new MultipleChoiceField("made", new ChoiceSource.Made(Thing.Action)),
        new ScaleField("scale", -1, 1),
        new NumberField("number") { Highest = 1_000_000 },
        new DateField("day"),
    ]);

    public static readonly FormReader Reader = new(Form, new DateOnly(2026, 12, 1));

    public static Outcome<Answers> Read(string field, string text) => Reader.Read(new RawAnswers { [field] = text });
}
