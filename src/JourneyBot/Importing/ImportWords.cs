using JourneyBot.Commands;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Importing;

/// <summary>"import" alone, with a list on the lines below it, or for a form called by its word ("import metrics"), in both languages.</summary>
internal static class ImportWords
{
    private const int Longest = 40;
    private static readonly string[] Words = ["import", "取り込み", "取込", "インポート"];

    /// <summary>Null when the first line says anything else: customers import things, too.</summary>
    public static Command? Read(string text)
    {
        var lines = PlainText.Clean(text).Split('\n', 2);
        if (lines[0].Length > Longest)
        {
            return null;
        }

        var said = Folding.Fold(lines[0]).TrimEnd(':').TrimEnd().Split(' ', 2);
        var form = said is [_, var word] ? CommandWords.FormCalled(word) : null;
        return !Words.Contains(said[0]) || (said.Length > 1 && form is null) ? null
            : lines is [_, var list] ? new PreviewImport(list, null, form)
            : new OpenImport(form);
    }
}
