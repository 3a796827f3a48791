using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Cards;

/// <summary>The board's buttons about votes: open one where there is something to choose from, ask for its ballot, close it.</summary>
internal static class VoteActions
{
    public static IEnumerable<AdaptiveAction> Of(BoardView view, CardActions actions)
    {
        var (workshop, language) = (view.Workshop, view.Workshop.Language);
        if (workshop.OpenVote is { } open)
        {
            yield return actions.Plain(VoteTexts.All.Get("Show", language), new ShowBallot { Workshop = workshop.Id });
            yield return actions.Plain(VoteTexts.All.Get("Close", language), new CloseVote(open.Id) { Workshop = workshop.Id });
        }
        else if (Candidates.Of(view.Journey, view.Step).Count >= Candidates.Fewest)
        {
            var vote = new OpenVote(view.Step, Voting.NextNumber(workshop, view.Step), null) { Workshop = workshop.Id };
            yield return actions.Plain(VoteTexts.All.Get("Open", language), vote);
        }
    }
}
