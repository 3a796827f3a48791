using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Grouping;

/// <summary>"suggest": proposed groups on a card for all. Taking them and merging duplicates are handed on.</summary>
internal sealed class GroupingHelp(Journeys journeys, GroupTaking taking, MergingHelp merging, GroupingCards cards)
{
    public Task<Reply> RunAsync(Scene scene, Command command, CancellationToken cancellationToken) => command switch
    {
        SuggestGroups => SuggestAsync(scene, cancellationToken),
        TakeGroups take => taking.RunAsync(scene, take, cancellationToken),
        ShowDuplicates => merging.ShowAsync(scene, cancellationToken),
        MergeInto merge => merging.MergeAsync(scene, merge, cancellationToken),
        _ => throw new InvalidOperationException($"No help with grouping by {command.GetType().Name}"),
    };

    private async Task<Reply> SuggestAsync(Scene scene, CancellationToken cancellationToken)
    {
        var workshop = scene.Workshop;
        if (workshop.Accept(StepId.Phases) is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var journey = await journeys.NowAsync(workshop, cancellationToken);
        return journey.Ungrouped.Count == 0
            ? Reply.Of(GroupingTexts.All.Line(journey.Actions.Count == 0 ? "NoActions" : "AllGrouped", scene.Language))
            : cards.Post(scene, nameof(SuggestGroups), actions => SuggestionCard.Draw(new SuggestionView(workshop, journey, cards.Draft()), actions));
    }
}
