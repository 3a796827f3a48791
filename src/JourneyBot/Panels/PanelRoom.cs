using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Panels;

/// <summary>Shows panels, asks which workshop is meant, and answers what was pressed on a panel with the panel as it is then.</summary>
internal sealed class PanelRoom(LedWorkshops led, PanelReader reader, WorkshopNames names, IWorkshopStore workshops, CardActions actions)
{
    /// <summary>The workshops that the person leads, for something that was said to none in particular.</summary>
    public Task<IReadOnlyList<Workshop>> LedAsync(Turn turn, CancellationToken cancellationToken) => led.OfAsync(turn, cancellationToken);

    /// <summary>"panel": of the one that the person leads, or a list to choose from.</summary>
    public async Task<Reply> ShowAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal)
        {
            return Reply.Of(new OnlyInYourPersonalChat(), turn.Locale);
        }

        return await LedAsync(turn, cancellationToken) switch
        {
            [] => Reply.Of(new YouLeadNothing(), turn.Locale),
            [var only] => await DrawAsync(only, turn.Locale, null, cancellationToken),
            var several => await AskAsync(turn, several, new ShowPanel(), cancellationToken),
        };
    }

    public Task<Reply> ShowAsync(Scene scene, CancellationToken cancellationToken) => scene.Turn.IsPersonal
        ? DrawAsync(scene.Workshop, scene.Language, null, cancellationToken)
        : Task.FromResult(Reply.Of(new OnlyInYourPersonalChat(), scene.Language));

    public async Task<Reply> AskAsync(Turn turn, IReadOnlyList<Workshop> several, Command command, CancellationToken cancellationToken)
    {
        var choosable = new List<Choosable>();
        foreach (var workshop in several.Take(WhichCard.Most))
        {
            choosable.Add(new Choosable(workshop, await names.OfAsync(workshop, turn.Locale, cancellationToken)));
        }

        return Reply.Of(WhichCard.Draw(choosable, several.Count, command, turn.Locale, actions));
    }

    /// <summary>The panel of now with what came of it. What was posted below it stays there, with the workshop's name where nothing else says it.</summary>
    public async Task<Reply> AnswerAsync(Scene scene, Reply reply, CancellationToken cancellationToken)
    {
        var workshop = (await workshops.FindAsync(scene.Workshop.Id, cancellationToken))?.Value ?? scene.Workshop;
        return reply switch
        {
            Reply.Posted posted => posted with { First = scene.Turn.IsPress ? null : await names.OfAsync(workshop, scene.Language, cancellationToken) },
            Reply.Cards => reply,
            Reply.Text text => await DrawAsync(workshop, scene.Language, text.Value, cancellationToken),
            _ => await DrawAsync(workshop, scene.Language, null, cancellationToken),
        };
    }

    private async Task<Reply> DrawAsync(Workshop workshop, Language language, string? notice, CancellationToken cancellationToken)
    {
        var view = await reader.ReadAsync(workshop, language, cancellationToken);
        return Reply.Of(PanelCard.Draw(view with { Notice = notice }, actions));
    }
}
