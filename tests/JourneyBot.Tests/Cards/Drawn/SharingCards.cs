using JourneyBot.Cards;
using JourneyBot.Following;
using JourneyBot.Privacy;
using JourneyBot.Sharing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Sharing;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>Cards for those who read the map, with all that readers may say of it.</summary>
internal sealed class SharingCards(Moment moment, CardActions actions)
{
    public IEnumerable<DrawnCard> All()
    {
        foreach (var step in StepIds.All)
        {
            yield return new DrawnCard($"matrix at {step}", MatrixCard.Draw(moment.At(step), moment.Journey, moment.Language, actions));
            yield return new DrawnCard($"needs at {step}", NeedsCard.Draw(moment.At(step), moment.Journey, moment.Language, actions));
        }

        foreach (var (name, comment) in Comments)
        {
            var voices = Say(comment);
            var status = moment.Status with { Voices = voices };
            yield return new DrawnCard($"final summary, {name}", FinalCard.Draw(new FinalView(moment.Ended, moment.Journey, moment.Language) { Voices = voices }, actions));
            yield return new DrawnCard($"so far, {name}", FinalCard.Draw(new FinalView(moment.At(StepId.Measures), moment.Journey, moment.Language) { Voices = voices }, actions));
            yield return new DrawnCard($"status, {name}", StatusCard.Draw(moment.Scene(moment.Ended, Moment.Newcomer), status));
        }

        foreach (var days in (int[])[0, 730])
        {
            yield return new DrawnCard($"privacy, {days} days", PrivacyCard.Draw(new Retention(days), moment.Language, actions));
        }

        yield return new DrawnCard("erase me, read by all", ErasureCard.OfMe(null, new string('A', 20), moment.Language, actions));
        yield return new DrawnCard("erase me", ErasureCard.OfMe(new PersonCounts(1_234, 12), new string('A', 20), moment.Language, actions));
        yield return new DrawnCard("erase workshop", ErasureCard.OfWorkshop(moment.Ended, new WorkshopCounts(12_345, 200, 50), moment.Language, actions));
        yield return new DrawnCard("following", FollowingCards.Welcome(new FollowView(moment.At(StepId.Actions), moment.Journey, moment.Language), new StopFollowing(new string('a', 190)), actions));
        yield return new DrawnCard("following an ended one", FollowingCards.Welcome(new FollowView(moment.Ended, moment.Journey, moment.Language), new StopFollowing(new string('a', 190)), actions));
        var view = new AnswerView(moment.Ended, moment.Journey, moment.Language);
        yield return new DrawnCard("answer", AnswerCard.Draw(view, actions));
        yield return new DrawnCard("answer, empty", AnswerCard.Draw(view with { Typed = " ", Refusal = new SayWhatYouSeeOtherwise() }, actions));
        foreach (var (name, comment) in Comments.Append(("far too long", new string('"', 30_000))))
        {
            var refused = view with { Typed = comment, Refusal = new CommentIsTooLong(comment.Length) };
            yield return new DrawnCard($"answer, {name}", AnswerCard.Draw(refused, actions));
        }
    }

    private static IEnumerable<(string Name, string Comment)> Comments =>
        [("short comments", $"{Moment.Mark}試着室がありません"), ("long comments", Moment.Mark + new string('違', Limits.LongText - 1)), ("hostile comments", Moment.Hostile)];

    private Voices Say(string comment) => new(
        [.. moment.People.Select((person, number) =>
            new Reaction(person.Id, (Stance)(number % 2), number % 2 == 0 ? null : comment, person.FirstSeen))],
        moment.People.ToDictionary(person => person.Id, person => person.Name));
}
