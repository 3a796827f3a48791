using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Grouping;

/// <summary>"suggest": proposed groups on a card for all; and taking them.</summary>
internal sealed class GroupingHelp(Journeys journeys, GroupTaking taking, DraftMint mint, CardActions actions, Pacing pacing)
{
    public Task<Reply> RunAsync(Scene scene, Command command, CancellationToken cancellationToken) => command switch
    {
        SuggestGroups => SuggestAsync(scene, cancellationToken),
        TakeGroups take => taking.RunAsync(scene, take, cancellationToken),
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
        if (journey.Ungrouped.Count == 0)
        {
            return Reply.Of(GroupingTexts.All.Line(journey.Actions.Count == 0 ? "NoActions" : "AllGrouped", scene.Language));
        }

        return pacing.IsTooSoon((workshop.Id, nameof(SuggestGroups)), scene.Turn.Delivery)
            ? Reply.Of(new ProposalsAreRightThere(), scene.Language)
            : Post(SuggestionCard.Draw(new SuggestionView(workshop, journey, mint()), actions), scene);
    }

    private static Reply.Posted Post(AdaptiveCards.AdaptiveCard card, Scene scene) => new(card, ChatTexts.All.Get("Done", scene.Language));
}
