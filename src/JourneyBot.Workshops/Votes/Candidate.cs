using JourneyBot.Workshops.Steps.Touchpoints;

namespace JourneyBot.Workshops.Votes;

/// <summary>Something that a team can choose.</summary>
/// <param name="Text">As somebody wrote it; empty where the contact itself is meant.</param>
/// <param name="Contact">Where it stands in the journey.</param>
/// <param name="Place">In journey order.</param>
public sealed record Candidate(string Identity, string Label, string Text, Contact? Contact, int Place)
{
    /// <summary>In one line, user text.</summary>
    public string Title(Language language) =>
        (Contact is null ? Text
        : Text.Length == 0 ? ContactRow.Title(Contact, language)
        : ContactRow.InBrackets(Text, ContactRow.Title(Contact, language), language)).Replace('\n', ' ');
}
