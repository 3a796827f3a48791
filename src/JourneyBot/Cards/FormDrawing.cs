using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Cards;

/// <summary>Mints the id of an operation when a card is drawn. Random, so that two drawings never share one.</summary>
internal delegate string DraftMint();

/// <summary>Draws a form for one person, from the host's last fold.</summary>
internal sealed class FormDrawing(Journeys journeys, DraftMint mint, CardActions actions)
{
    public async ValueTask<AdaptiveCard> DrawAsync(Scene scene, Form form, FormState state, CancellationToken cancellationToken)
    {
        var journey = await journeys.LastAsync(scene.Workshop, cancellationToken);
        return FormCard.Draw(View(scene.Workshop, form, journey, scene.Language, state), actions);
    }

    public FormView View(Workshop workshop, Form form, Journey journey, Language language, FormState state) =>
        new(workshop, form, journey, language, state, state.Draft ?? mint());
}

/// <summary>All that a form card is drawn from.</summary>
internal sealed record FormView(Workshop Workshop, Form Form, Journey Journey, Language Language, FormState State, string Draft)
{
    /// <summary>What people call us here.</summary>
    public string Bot { get; init; } = "@JourneyBot";
}
