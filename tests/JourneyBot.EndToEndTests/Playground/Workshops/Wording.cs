namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>What the bot says at every step, in one language.</summary>
/// <param name="Saved">A word of every answer to something saved.</param>
/// <param name="Step">The word in front of a step's number.</param>
/// <param name="BoardName">What a board is called.</param>
/// <param name="Steps">Their names, in order.</param>
internal sealed record Wording(string Saved, string Step, string BoardName, params string[] Steps)
{
    public static Wording Japanese { get; } = new(
        "保存しました", "ステップ", "ボード", "テーマ", "ペルソナ", "行動", "フェーズ", "接点", "感情・態度変容", "施策");

    public static Wording English { get; } = new(
        "Saved", "Step", "Board", "Theme", "Persona", "Actions", "Phases", "Touchpoints", "Emotions", "Measures");

    /// <summary>The first line of a step's form.</summary>
    public string Form(int step) => $"{Step} {step}/7 ・ {Steps[step - 1]}";

    /// <summary>The first line of a step's board.</summary>
    public string Board(int step) => $"{Form(step)} ・ {BoardName}";
}
