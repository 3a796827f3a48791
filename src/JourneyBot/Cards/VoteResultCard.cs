using AdaptiveCards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Votes;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>What a closed vote came to: all candidates by votes, what the team chose marked. Nobody's own choice.</summary>
internal static class VoteResultCard
{
    public static AdaptiveCard Draw(Workshop workshop, VoteResult result, Journey journey)
    {
        var language = workshop.Language;
        var step = CardFrame.Kicker(result.Round.Step, language);
        var kicker = VoteTexts.All.Get("ResultKicker", language, new Argument("kicker", step));
        return CardBudget.Fit(level =>
        {
            var card = CardFrame.OfWorkshop(workshop, kicker, journey, language, level.TextLength);
            DocumentBody.Add(card, [.. Sections(result, language)], level, language);
            return card;
        });
    }

    private static IEnumerable<Section> Sections(VoteResult result, Language language)
    {
        if (result.Voters == 0)
        {
            yield return Lead(VoteTexts.All.Line("Nobody", language, Tone.Strong));
            yield break;
        }

        yield return Lead(VoteTexts.All.Line(
            "Result", language, Tone.Strong, Argument.Count("count", result.Voters), new Argument("votes", VoteTexts.Votes(result.Votes, language))));
        yield return new Section(
            null, [.. result.Ranked.Select(voted => ChosenSection.Row(voted, result.IsChosen(voted), language))], Count: result.Ranked.Count);
        yield return new Section(null, [VoteTexts.All.Line("Note", language, Tone.Subtle).As(Weight.Note)]);
    }

    private static Section Lead(Line line) => new(null, [line.As(Weight.Lead)]);
}
