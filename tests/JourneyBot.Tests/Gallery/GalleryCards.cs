using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Links;
using JourneyBot.Maps;
using JourneyBot.Sharing;
using JourneyBot.Testing.Workshops;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Votes;
using Newtonsoft.Json;

namespace JourneyBot.Tests.Gallery;

/// <summary>The cards of the gallery: the retail example at a fixed time, drawn as the host draws them.</summary>
internal sealed class GalleryCards(Language language)
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly MapLink Link = new(new Uri("https://journeys.example.com/maps/example"), Now.AddDays(7));
    private readonly Moment _moment = Moment.Of("retail", language);
    private readonly CardActions _actions = new(ActionMode.Execute);

    /// <summary>By the name of their pictures, in the order of a workshop.</summary>
    public IReadOnlyDictionary<string, string> All() => new Dictionary<string, AdaptiveCard>
    {
        ["welcome"] = WelcomeCard.Draw(language, _actions),
        ["form"] = Form(StepId.Actions),
        ["board"] = Board(StepId.Actions),
        ["form-emotions"] = Form(StepId.Emotions),
        ["summary-phases"] = Summary(StepId.Phases),
        ["summary-emotions"] = Summary(StepId.Emotions),
        ["summary-measures"] = Summary(StepId.Measures),
        ["ballot"] = Ballot(),
        ["matrix"] = MatrixCard.Draw(_moment.At(StepId.Measures), _moment.Journey, language, _actions),
        ["final-summary"] = FinalCard.Draw(new FinalView(_moment.Ended, _moment.Journey, language) { Link = Link, Follow = new string('a', 190) }, _actions),
        ["map-link"] = MapCard.Draw(new MapCardView(_moment.Ended, _moment.Journey, Link, language, TimeSpan.Zero), _actions),
    }.ToDictionary(card => card.Key, card => JsonConvert.SerializeObject(card.Value, Formatting.Indented));

    private AdaptiveCard Form(StepId step) => FormCard.Draw(
        new FormView(_moment.At(step), StepCatalog.Of(step).Forms[0], _moment.Journey, language, new FormState(), "0123456789ABCDEF"), _actions);

    private AdaptiveCard Board(StepId step) =>
        BoardCard.Draw(new BoardView(_moment.At(step), step, _moment.Journey, _moment.People) { Done = _moment.Done }, _actions);

    /// <summary>Posted when the next step is open already.</summary>
    private AdaptiveCard Summary(StepId step) =>
        SummaryCard.Draw(_moment.At(step == StepId.Measures ? step : step + 1), step, _moment.Journey, Link, FollowingCards.Button(new string('a', 190), language, _actions));

    private AdaptiveCard Ballot()
    {
        var candidates = Candidates.Of(_moment.Journey, StepId.Measures).Take(Candidates.Most).ToList();
        var round = new VoteRound(StepId.Measures, 1, 3, [.. candidates.Select(one => new VoteItem(one.Identity, one.Label))], "open", Now);
        return BallotCard.Draw(new BallotView(_moment.At(StepId.Measures), round, candidates, language, 2) { Mention = "@JourneyBot" }, _actions);
    }
}
