using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops;

/// <summary>
/// The plan of 60 minutes (A145): further forms that only deepen are not offered, nor is asked for what they would answer. Their words
/// still work. The value form stays: it is offered only where the team chose a value journey.
/// </summary>
public static class ShortMode
{
    private static readonly string[] Forms = ["border", "concern", "empathy", "viewpoints", "metrics", "owners"];

    private static readonly string[] Findings =
    [
        "Finding.NoChange", "Finding.NoReason", "Finding.WithoutConcern", "Finding.NotFelt", "Finding.NobodyPictured", "Finding.OneSided",
        "Finding.NoNumber", "Finding.NobodyFindsOut", "Finding.OneSource", "Finding.WeakRate",
    ];

    public static bool Asks(Form form) => !Forms.Contains(form.Id);

    public static bool Asks(Finding finding) => !Findings.Contains(finding.Key);
}
