using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Sharing;

/// <summary>For those who read the map: the whole, the needs in it, and what they say of it.</summary>
internal sealed class SharingRoom(Journeys journeys, React react, FinalDrawing final, CardActions actions)
{
    public Task<Reply> RunAsync(Scene scene, ISharing command, CancellationToken cancellationToken) => command switch
    {
        GiveAnswer answer => AnswerAsync(scene, answer, cancellationToken),
        OpenAnswer => OpenAsync(scene, null, null, cancellationToken),
        ShowMatrix => MatrixAsync(scene, cancellationToken),
        _ => NeedsAsync(scene, cancellationToken),
    };

    /// <summary>The map so far, as at the end.</summary>
    public async Task<Reply> SummaryAsync(Scene scene, CancellationToken cancellationToken) =>
        Reply.Of(await final.DrawAsync(scene.Workshop, scene.Language, cancellationToken));

    private async Task<Reply> MatrixAsync(Scene scene, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        return Reply.Of(MatrixCard.Draw(scene.Workshop, journey, scene.Language, actions));
    }

    private async Task<Reply> NeedsAsync(Scene scene, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        return Reply.Of(NeedsCard.Draw(scene.Workshop, journey, scene.Language, actions));
    }

    private async Task<Reply> OpenAsync(Scene scene, string? typed, Refusal? refusal, CancellationToken cancellationToken)
    {
        var journey = await journeys.LastAsync(scene.Workshop, cancellationToken);
        return Reply.Of(AnswerCard.Draw(new AnswerView(scene.Workshop, journey, scene.Language) { Typed = typed, Refusal = refusal }, actions));
    }

    private async Task<Reply> AnswerAsync(Scene scene, GiveAnswer answer, CancellationToken cancellationToken)
    {
        // From a card, whose data names the workshop, nobody reads along, also where it comes as a message.
        if (scene.IsOverheard && answer.Workshop is null)
        {
            return Reply.Of(new AnswerOnTheCard(), scene.Language);
        }

        var request = new Request(scene.Turn.Who, scene.Turn.Delivery, scene.Turn.Delivery);
        var outcome = await react.RunAsync(scene.Workshop, request, answer.Stance, answer.Comment, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return scene.Turn.IsPress
                ? await OpenAsync(scene, answer.Comment, refusal, cancellationToken)
                : Reply.Of(refusal, scene.Language);
        }

        var voices = await react.ReadAsync(scene.Workshop, cancellationToken);
        return Reply.Of(Say(scene, outcome.Require().Stance, voices));
    }

    private static Line Say(Scene scene, Stance stance, Voices voices) => ReactionTexts.All.Line(
        stance == Stance.Agree ? "SavedAgree" : scene.Workshop.HidesAuthors ? "SavedUnnamed" : "SavedOtherwise",
        scene.Language,
        new Argument("count", ReactionTexts.Count(voices, scene.Language)));
}
