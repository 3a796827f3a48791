using JourneyBot.Cards;
using JourneyBot.Commands;

namespace JourneyBot.Sharing;

/// <summary>For those who read the map.</summary>
internal sealed class SharingRoom(Journeys journeys, CardActions actions)
{
    public Task<Reply> RunAsync(Scene scene, ISharing command, CancellationToken cancellationToken) => command switch
    {
        ShowNeeds => NeedsAsync(scene, cancellationToken),
        _ => throw new InvalidOperationException($"Nobody carries out {command.GetType().Name}"),
    };

    private async Task<Reply> NeedsAsync(Scene scene, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        return Reply.Of(NeedsCard.Draw(scene.Workshop, journey, scene.Language, actions));
    }
}
