using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Grouping;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Actions;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Grouping;

/// <summary>All that a card of proposed groups is drawn from.</summary>
/// <param name="Draft">Drawn into the buttons: the same press by the same person is the same operation.</param>
internal sealed record SuggestionView(Workshop Workshop, Journey Journey, string Draft)
{
    /// <summary>As many as the buttons can carry.</summary>
    public const int Most = 250;

    public IReadOnlyList<GroupProposal> Groups { get; } = GroupSuggestion.Of(
        [.. Journey.Ungrouped.Take(Most)], Journey.Phases.Select(phase => phase.Name), Workshop.Language);
}

/// <summary>Proposed groups with their actions, for all: a button under each, and one for all of them.</summary>
internal static class SuggestionCard
{
    /// <summary>What a button on a narrow window shows whole, in wide characters too; the name stands above in full.</summary>
    private const int NameLength = 14;

    public static AdaptiveCard Draw(SuggestionView view, CardActions actions) => CardBudget.Fit(level => Draw(view, actions, level));

    private static AdaptiveCard Draw(SuggestionView view, CardActions actions, Level level)
    {
        var language = view.Workshop.Language;
        var kicker = GroupingTexts.All.Get("Suggestion.Kicker", language, new Argument("kicker", CardFrame.Kicker(StepId.Phases, language)));
        var card = CardFrame.OfWorkshop(view.Workshop, kicker, view.Journey, language, level.TextLength);
        card.Body.Add(CardText.Ours(GroupingTexts.All.Get("Suggestion.Lead", language)));
        if (view.Journey.Ungrouped.Count > SuggestionView.Most)
        {
            card.Body.Add(CardText.Ours(GroupingTexts.All.Get("Suggestion.Part", language,
                Argument.Count("shown", SuggestionView.Most), Argument.Count("count", view.Journey.Ungrouped.Count))));
        }

        foreach (var group in view.Groups)
        {
            card.Body.Add(Draw(view, group, actions, level));
        }

        if (view.Groups.Count > 1)
        {
            card.Actions.Add(actions.Main(GroupingTexts.All.Get("Suggestion.TakeAll", language), Take(view, view.Groups), withInputs: false));
        }

        card.Actions.Add(actions.Plain(GroupingTexts.All.Get("Duplicates", language), new ShowDuplicates { Workshop = view.Workshop.Id }));
        return card;
    }

    private static AdaptiveContainer Draw(SuggestionView view, GroupProposal group, CardActions actions, Level level)
    {
        var language = view.Workshop.Language;
        var box = new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Medium };
        var count = StepTexts.Count("actions", group.Actions.Count, language);
        box.Items.Add(CardText.Rich(new Line(
            [new Run(group.Name, Tone.Strong, IsUserText: true), new Run($"　{count}", Tone.Subtle)], Weight.Group), level.TextLength));
        foreach (var action in group.Actions.Take(level.Rows))
        {
            box.Items.Add(CardFrame.Small(CardText.Rich(ActionRow.Of(action, language), level.TextLength)));
        }

        if (group.Actions.Count > level.Rows && level.Rows > 0)
        {
            box.Items.Add(CardFrame.Small(CardText.Ours(StepTexts.More(group.Actions.Count - level.Rows, language))));
        }

        var title = GroupingTexts.All.Get("Suggestion.Take", language, new Argument("name", PlainText.Shorten(group.Name, NameLength)));
        box.Items.Add(new AdaptiveActionSet { Actions = { actions.Plain(CardText.Safe(title), Take(view, [group])) } });
        return box;
    }

    private static TakeGroups Take(SuggestionView view, IEnumerable<GroupProposal> groups) =>
        new([.. groups.Select(group => new Grouped(group.Name, [.. group.Actions.Select(action => action.Label)]))], view.Draft) { Workshop = view.Workshop.Id };
}
