using JourneyBot.Commands;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Importing;

/// <summary>"import" alone, or with a list on the lines below it, in both languages.</summary>
internal static class ImportWords
{
    private static readonly string[] Words = ["import", "取り込み", "取込", "インポート"];
    private const int Longest = 20;

    /// <summary>Null when the first line is not the word: customers import things, too.</summary>
    public static Command? Read(string text)
    {
        var lines = PlainText.Clean(text).Split('\n', 2);
        return lines[0].Length > Longest || !Words.Contains(Folding.Fold(lines[0]).TrimEnd(':').TrimEnd()) ? null
            : lines is [_, var list] ? new PreviewImport(list, null, null)
            : new OpenImport(null);
    }
}
