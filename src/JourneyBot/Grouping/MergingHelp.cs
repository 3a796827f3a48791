using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Grouping;

/// <summary>"duplicates": actions that look alike on a card for all; and merging them.</summary>
internal sealed class MergingHelp(MergeActions merge, Journeys journeys, DirtyBoards boards, GroupingCards cards)
{
    public async Task<Reply> ShowAsync(Scene scene, CancellationToken cancellationToken)
    {
        var workshop = scene.Workshop;
        if (workshop.Accept(StepId.Actions) is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var view = new DuplicatesView(workshop, await journeys.NowAsync(workshop, cancellationToken), cards.Draft());
        return view.Pairs.Count == 0
            ? Reply.Of(GroupingTexts.All.Line("NoDuplicates", scene.Language))
            : cards.Post(scene, nameof(ShowDuplicates), actions => DuplicatesCard.Draw(view, actions));
    }

    public async Task<Reply> MergeAsync(Scene scene, MergeInto command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var request = new Request(scene.Turn.Who, command.Draft ?? scene.Turn.Delivery, scene.Turn.Delivery);
        var outcome = await merge.RunAsync(scene.Workshop, request, command.Label, command.Into, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        var merged = outcome.Require();
        return Reply.Of(GroupingTexts.All.Line(
            merged.Written.IsWithdrawn ? "MergeTakenBack" : "Merged",
            scene.Language,
            new Argument("label", merged.Label),
            new Argument("kept", merged.Kept)));
    }
}
