using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>Mints the id of an operation when a card is drawn. Random, so that two drawings never share one.</summary>
internal delegate string DraftMint();

/// <summary>What messages to us begin with in a workshop's conversation; null: nothing, everything there is for us.</summary>
internal delegate string? BotName(Workshop workshop);

/// <summary>Draws a form for one person, from the host's last fold, or for all.</summary>
internal sealed class FormDrawing(Journeys journeys, DraftMint mint, BotName name, CardActions actions)
{
    public async ValueTask<AdaptiveCard> DrawAsync(Scene scene, Form form, FormState state, CancellationToken cancellationToken)
    {
        var journey = await journeys.LastAsync(scene.Workshop, cancellationToken);
        var view = new FormView(scene.Workshop, form, journey, scene.Language, state, state.Draft ?? mint());
        return FormCard.Draw(view with { Mention = scene.Turn.Mention, CatchUp = state.Saved is null ? null : PeopleSections.CatchUp(scene, journey) }, actions);
    }

    /// <summary>Nobody's in particular: for all in the conversation, in the workshop's language.</summary>
    public AdaptiveCard Draw(Workshop workshop, Form form, Journey journey)
    {
        var view = new FormView(workshop, form, journey, workshop.Language, new FormState(), mint());
        return FormCard.Draw(view with { Mention = name(workshop) }, actions);
    }
}

/// <summary>All that a form card is drawn from.</summary>
internal sealed record FormView(Workshop Workshop, Form Form, Journey Journey, Language Language, FormState State, string Draft)
{
    /// <summary>What messages to us begin with here; null: nothing.</summary>
    public string? Mention { get; init; }

    /// <summary>For whoever comes late, after their first Add.</summary>
    public Section? CatchUp { get; init; }
}
