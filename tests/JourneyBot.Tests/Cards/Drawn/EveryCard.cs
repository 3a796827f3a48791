using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Grouping;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>Every card that the product can draw at a moment, by kind.</summary>
internal sealed class EveryCard(Moment moment, ActionMode mode)
{
    private readonly CardActions _actions = new(mode);

    public static IReadOnlyList<string> Kinds { get; } = ["forms", "boards", "summaries", "others", "refusals", "votes", "imports", "panels", "sharing", "extension"];

    public IEnumerable<DrawnCard> Of(string kind) => kind switch
    {
        "forms" => Forms(),
        "boards" => Boards(),
        "summaries" => Summaries(),
        "others" => Others(),
        "refusals" => Refusals(),
        "votes" => new VoteCards(moment, _actions).All(),
        "imports" => new ImportCards(moment, _actions).All(),
        "panels" => new PanelCards(moment, _actions).All().Concat(new PreparingCards(moment, _actions).All()).Append(new CarryCards(moment, _actions).Offer()),
        "sharing" => new SharingCards(moment, _actions).All(),
        "extension" => new ExtensionCards(moment, _actions).All(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private IEnumerable<DrawnCard> Forms() =>
        from step in StepCatalog.All
        from form in step.Forms
        from mood in FormMoods.Of(form, moment)
        let view = new FormView(moment.At(StepId.Measures), form, moment.Journey, moment.Language, mood.State, "0123456789ABCDEF")
        let late = PeopleSections.CatchUp(moment.Scene(view.Workshop, Moment.Newcomer), moment.Journey)
        from one in (FormView[])[view with { CatchUp = late }, view with { Workshop = Anonymous(view.Workshop) }]
        select new DrawnCard($"{form.Id}, {mood.Mood}{(one.Workshop.IsAnonymous ? ", anonymous" : "")}", FormCard.Draw(one, _actions));

    private IEnumerable<DrawnCard> Boards()
    {
        foreach (var step in StepIds.All)
        {
            yield return Board($"board of {step}", moment.At(step), step);
            yield return Board($"board of {step}, left", moment.At(StepId.Measures), step);
            yield return Board($"board of {step}, ended", moment.Ended, step);
            yield return Board($"board of {step}, written silently", moment.At(step) with { SilentVisit = moment.At(step).Visit }, step);
            yield return Board($"board of {step}, anonymous", Anonymous(moment.At(step)), step);
        }
    }

    private static Workshop Anonymous(Workshop workshop) => workshop with { Opening = workshop.Opening with { IsAnonymous = true } };

    private DrawnCard Board(string name, Workshop workshop, StepId step) =>
        new(name, BoardCard.Draw(new BoardView(workshop, step, moment.Journey, moment.People) { Done = moment.Done }, _actions));

    private IEnumerable<DrawnCard> Summaries()
    {
        var link = new JourneyBot.Links.MapLink(new Uri("https://bot.example.com/maps/" + new string('a', 150)), new DateTimeOffset(2026, 12, 8, 9, 0, 0, TimeSpan.Zero));
        var follow = JourneyBot.Following.FollowingCards.Button(new string('a', 190), moment.Language, _actions);
        foreach (var step in StepIds.All)
        {
            yield return new DrawnCard($"summary of {step}", SummaryCard.Draw(moment.At(step), step, moment.Journey, link, follow));
            yield return new DrawnCard($"so far, at {step}", FinalCard.Draw(new FinalView(moment.At(step), moment.Journey, moment.Language), _actions));
        }

        yield return new DrawnCard("final summary", FinalCard.Draw(new FinalView(moment.Ended, moment.Journey, moment.Language) { Link = link, Follow = new string('a', 190) }, _actions));
        yield return new DrawnCard("final summary, elsewhere", FinalCard.Draw(new FinalView(moment.Ended, moment.Journey, moment.Language) { Link = link, IsElsewhere = true }, _actions));
        yield return new DrawnCard("map", JourneyBot.Maps.MapCard.Draw(new JourneyBot.Maps.MapCardView(moment.Ended, moment.Journey, link, moment.Language, TimeSpan.Zero), _actions));
        yield return new DrawnCard("files", JourneyBot.Files.FileCard.Draw(new JourneyBot.Maps.MapCardView(moment.Ended, moment.Journey, link, moment.Language, TimeSpan.Zero)));
        yield return new DrawnCard("restore", JourneyBot.Restoring.RestoreCard.Draw(new JourneyBot.Restoring.RestoreLink(new Uri("https://bot.example.com/restore/" + new string('a', 150)), link.Expires), moment.Language, TimeSpan.Zero));
        yield return new DrawnCard("example", ((Reply.Cards)Showing.Example(moment.Language)).Items.Single());
    }

    private IEnumerable<DrawnCard> Others()
    {
        yield return Suggestion();
        yield return new DrawnCard("interview guide", SummaryCard.Draw(
            moment.Language, CardFrame.Kicker(moment.At(StepId.Actions), "Guide", moment.Language), moment.Journey, JourneyBot.Workshops.Guides.InterviewGuide.Write(moment.Journey, moment.Language)));
        var duplicates = new DuplicatesView(moment.At(StepId.Actions), moment.Journey, "0123456789ABCDEF");
        yield return new DrawnCard("possible duplicates", DuplicatesCard.Draw(duplicates, _actions));
        yield return new DrawnCard("welcome", WelcomeCard.Draw(moment.Language, _actions));
        foreach (var isPersonal in (bool[])[true, false])
        {
            yield return new DrawnCard("help, no workshop", HelpCard.Draw(null, moment.Turn(Moment.Newcomer, isPersonal), _actions));
            yield return new DrawnCard("help, ended", Help(moment.Ended, Moment.Leader, isPersonal));
            foreach (var step in StepIds.All)
            {
                yield return new DrawnCard($"help for the facilitator at {step}", Help(moment.At(step), Moment.Leader, isPersonal));
                yield return new DrawnCard($"help for a participant at {step}", Help(moment.At(step), Moment.Newcomer, isPersonal));
            }
        }

        foreach (var workshop in moment.Timed)
        {
            yield return new DrawnCard($"time is up at {workshop.Step}", TimeUpCard.Draw(workshop, workshop.Step, _actions));
            yield return Board($"board of {workshop.Step}, {TimeWords.Until(workshop, moment.Language)}", workshop, workshop.Step);
            yield return new DrawnCard($"status, {TimeWords.Until(workshop, moment.Language)}", Status(workshop, Moment.Leader));
        }

        foreach (var workshop in StepIds.All.Select(moment.At).Append(moment.Ended))
        {
            yield return new DrawnCard($"status at {workshop.Step}", Status(workshop, Moment.Leader));
            yield return new DrawnCard($"status for a newcomer at {workshop.Step}", Status(workshop, Moment.Newcomer));
        }
    }

    /// <summary>With every action in no phase.</summary>
    private DrawnCard Suggestion()
    {
        var journey = moment.With("actions alone", before =>
            Journey.Fold(before.Ledger.All.Where(entry => entry.Key.Step == StepId.Actions), [Moment.Leader.Id]));
        var view = new SuggestionView(moment.At(StepId.Phases), journey, "0123456789ABCDEF");
        return new DrawnCard("proposed groups", SuggestionCard.Draw(view, _actions));
    }

    private AdaptiveCard Help(Workshop workshop, Person who, bool isPersonal)
    {
        var scene = moment.Scene(workshop, who, isPersonal);
        return HelpCard.Draw(scene, scene.Turn, _actions, new JourneyBot.Guides.GuideLink("Facilitator's guide", new Uri("https://bot.example.com/guides/facilitator?lang=en")));
    }

    private AdaptiveCard Status(Workshop workshop, Person who) =>
        StatusCard.Draw(moment.Scene(workshop, who), moment.Status);

    private IEnumerable<DrawnCard> Refusals() =>
        from workshop in (Workshop[])[moment.At(StepId.Actions), moment.Ended]
        from refusal in (Refusal[])[new StepIsNotOpenYet(StepId.Measures, StepId.Actions), new WorkshopHasEnded(), new NothingIsCalled(Moment.Hostile)]
        from typed in (string[])["", Moment.Hostile, new string('長', 10_000), new string('"', 30_000), string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 1_000))]
        let scene = moment.Scene(workshop, Moment.Newcomer)
        select new DrawnCard($"{refusal.GetType().Name} of {typed.Length} characters", RefusalCard.Draw(refusal, [typed, typed], scene, _actions));
}
