namespace JourneyBot.Workshops.Forms;

/// <summary>Lengths in UTF-16 units (DESIGN 4). Longer text is refused with the count, never cut.</summary>
public static class Limits
{
    public const int ShortText = 200;
    public const int LongText = 2_000;
    public const int AllAnswers = 30_000;

    /// <summary>Entries that one submission may make.</summary>
    public const int Lines = 50;

    /// <summary>Choices over entries that one drawing of a form shows.</summary>
    public const int Choices = 25;

    /// <summary>
    /// Milliseconds for one match. Our patterns are linear and the texts bounded; a clock that runs while a busy machine does something
    /// else must not fail them, so it is long.
    /// </summary>
    public const int Matching = 10_000;
}
