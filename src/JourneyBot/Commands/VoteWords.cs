using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Commands;

/// <summary>What may stand behind "vote": a budget ("vote 5") opens one, labels ("vote K7MQ 3F2A") are a ballot. Anything else is no vote.</summary>
internal static class VoteWords
{
    /// <summary>Labels have four characters at least.</summary>
    private const int LongestBudget = 3;

    public static Command? Read(string text)
    {
        var typed = PlainText.Normalize(text);
        if (typed.Length <= LongestBudget && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var budget))
        {
            return new OpenVote(null, null, budget);
        }

        var labels = Choices.Split(text).ToList();
        return labels.Count > 0 && labels.TrueForAll(label => Label.Read(label) is not null) ? new GiveVotes(null, labels) : null;
    }
}
