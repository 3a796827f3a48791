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
}
