using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Importing;

/// <summary>What would become of a pasted list: the entries in its order, and what is left out. Nothing is stored by it.</summary>
public sealed record Import(Form Form, IReadOnlyList<Answers> Entries, IReadOnlyList<SkippedLine> Skipped)
{
    /// <summary>So many entries at once can be looked through, and are stored before the channel gives up waiting.</summary>
    public const int MostEntries = 100;

    /// <summary>So many characters of a pasted list are kept until somebody says yes to it.</summary>
    public const int MostText = 20_000;

    /// <summary>Headings of a table that name no field of the form.</summary>
    public IReadOnlyList<string> Unused { get; init; } = [];
}
