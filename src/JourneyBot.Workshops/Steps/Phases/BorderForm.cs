using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Phases;

/// <summary>What changes on the way from a phase to the next: the attitude before and after, and why (A055, A056).</summary>
internal static class BorderForm
{
    public const string Border = "border";
    public const string Before = "before";
    public const string After = "after";
    public const string Reason = "reason";

    private static readonly string[] Arrows = ["->", "=>", "→", "⇒"];
    private static readonly string[] Slashes = [" / ", "／", " ／ "];

    public static readonly Form Form = new("border", StepId.Phases, PhasesForm.Texts,
    [
        new ChoiceField(Border, new ChoiceSource.Made(Thing.Border)) { IsRequired = true },
        new ShortTextField(Before) { IsNeeded = true },
        new ShortTextField(After) { IsNeeded = true },
        new ShortTextField(Reason) { IsNeeded = true },
    ])
    {
        IsLatestWins = true,
        ReadLine = ReadLine,
    };

    /// <summary>"K7MQ: not interested -> curious / a friend wears it"; the reason may be left out.</summary>
    private static RawAnswers? ReadLine(string line)
    {
        if (Labelled.Split(line) is not var (label, text))
        {
            return null;
        }

        var (arrow, arrowLength) = Find(text, Arrows);
        if (arrow < 0)
        {
            return null;
        }

        var answers = new RawAnswers { [Border] = label, [Before] = text[..arrow] };
        var rest = text[(arrow + arrowLength)..];
        var (slash, slashLength) = Find(rest, Slashes);
        answers[After] = slash < 0 ? rest : rest[..slash];
        if (slash >= 0)
        {
            answers[Reason] = rest[(slash + slashLength)..];
        }

        return answers;
    }

    /// <summary>Where the first of the marks stands, and how long it is.</summary>
    private static (int At, int Length) Find(string text, string[] marks) => marks
        .Select(mark => (At: text.IndexOf(mark, StringComparison.Ordinal), mark.Length))
        .Where(found => found.At >= 0)
        .OrderBy(found => found.At)
        .FirstOrDefault((-1, 0));
}
