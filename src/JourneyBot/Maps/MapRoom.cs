using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Maps;

/// <summary>Gives out links to the map page and to the files, and makes them void.</summary>
internal sealed class MapRoom(MapLinks links, RevokeLinks revoke, Journeys journeys, CardActions actions)
{
    public Task<Reply> RunAsync(Scene scene, IMapping command, CancellationToken cancellationToken) => command switch
    {
        ShowMap show => ShowAsync(scene, show.Days, view => MapCard.Draw(view, actions), cancellationToken),
        ExportFiles => ShowAsync(scene, null, Files.FileCard.Draw, cancellationToken),
        _ => RevokeAsync(scene, cancellationToken),
    };

    private async Task<Reply> ShowAsync(Scene scene, int? days, Func<MapCardView, AdaptiveCard> draw, CancellationToken cancellationToken)
    {
        if (scene.Workshop.IsPreparation)
        {
            return Reply.Of(new PreparationHasNoMap(), scene.Language);
        }

        if (!links.CanBeMade)
        {
            return Reply.Of(new NoLinkCanBeMade(), scene.Language);
        }

        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        var link = await links.MakeAsync(scene.Workshop, days, cancellationToken);
        return Reply.Of(draw(new MapCardView(scene.Workshop, journey, link, scene.Language, scene.Turn.Offset)));
    }

    private async Task<Reply> RevokeAsync(Scene scene, CancellationToken cancellationToken)
    {
        var request = new Request(scene.Turn.Who, scene.Turn.Delivery, scene.Turn.Delivery);
        var outcome = await revoke.RunAsync(scene.Stored, request, cancellationToken);
        return outcome.Refusal is { } refusal
            ? Reply.Of(refusal, scene.Language)
            : Reply.Of(MapTexts.All.Line("Revoked", scene.Language));
    }
}
