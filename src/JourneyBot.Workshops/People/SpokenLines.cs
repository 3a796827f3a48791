using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.People;

/// <summary>
/// Typed lines without "on behalf of ...:" at their head, and whose words each is. A name stands for its own line; alone on a line
/// it stands for those below, until the next one.
/// </summary>
/// <param name="Names">For each line of the text; null: the writer's own words.</param>
public sealed record SpokenLines(string Text, IReadOnlyList<string?> Names)
{
    /// <summary>Text in which nobody is named stays as it came.</summary>
    public static SpokenLines Of(string text)
    {
        var lines = new List<string>();
        var names = new List<string?>();
        string? below = null;
        foreach (var line in PlainText.Lines(text))
        {
            var (name, said) = OnBehalf.Read(line);
            if (said.Length == 0)
            {
                below = name;
                continue;
            }

            lines.Add(said);
            names.Add(name ?? below);
        }

        return below is null && names.TrueForAll(name => name is null) ? new SpokenLines(text, []) : new SpokenLines(string.Join('\n', lines), names);
    }
}
