using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Votes;

/// <summary>What the team chose in a step, for summaries.</summary>
public static class ChosenSection
{
    /// <summary>Behind what was chosen, in lists of other things.</summary>
    public static Run Mark => new(" ★", Tone.Strong);

    /// <summary>Null where nothing was chosen.</summary>
    public static Section? Of(Journey journey, StepId step, Language language)
    {
        var chosen = journey.Votes.Where(result => result.Round.Step == step).SelectMany(result => result.Chosen).ToList();
        return chosen.Count == 0
            ? null
            : new Section(VoteTexts.All.Get("Chosen", language), [.. chosen.Select(voted => Row(voted, isChosen: true, language))], Count: chosen.Count);
    }

    /// <summary>"★ K7MQ  waits at the fitting room ・ 5 votes".</summary>
    public static Line Row(Voted voted, bool isChosen, Language language) => Line.Of(
        new Run(isChosen ? "★ " : string.Empty, Tone.Strong),
        new Run(voted.Candidate.Label, Tone.Label),
        new Run(voted.Candidate.Title(language), IsUserText: true),
        new Run($" ・ {VoteTexts.Votes(voted.Votes, language)}", Tone.Subtle));
}
