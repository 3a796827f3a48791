using AdaptiveCards;
using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Guides;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Examples;

namespace JourneyBot.Commands;

/// <summary>Reading: status, the example, help.</summary>
internal sealed class Showing(CardActions actions, Reposting reposting, StatusReader status, Desk desk, Guidance guidance)
{
    public async Task<Reply> StatusAsync(Scene scene, CancellationToken cancellationToken)
    {
        var view = await status.ReadAsync(scene.Workshop, cancellationToken);
        await desk.MeetAsync(scene, cancellationToken);
        return scene.Turn.IsPress ? Reply.Of(StatusText.Of(scene, view))
            : scene.IsLate ? Reply.Of([StatusCard.Draw(scene, view), reposting.Draw(scene, view.Journey)])
            : Reply.Of(StatusCard.Draw(scene, view));
    }

    public static Reply Example(Language language)
    {
        var journey = RetailExample.Journey(language);
        var kicker = CardTexts.All.Get("ExampleKicker", language);
        return Reply.Of(FinalCard.Draw(journey, language, kicker));
    }

    public async Task<Reply> HelpAsync(Scene scene, CancellationToken cancellationToken) =>
        Reply.Of(HelpCard.Draw(scene, scene.Turn, actions, await guidance.ForAsync(scene, cancellationToken)));

    /// <summary>Where no workshop is.</summary>
    public Reply Help(Turn turn) => Reply.Of(HelpCard.Draw(null, turn, actions, guidance.ForNewcomers(turn.Locale)));

    /// <summary>The step's form for all, at most once a minute.</summary>
    public async Task<Reply> FormAsync(Scene scene, CancellationToken cancellationToken)
    {
        await desk.MeetAsync(scene, cancellationToken);
        return await reposting.RunAsync(scene, cancellationToken);
    }
}
