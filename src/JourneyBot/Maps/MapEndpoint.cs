using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Maps.Pages;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Maps;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Maps;

/// <summary>
/// GET /maps/{token}: the map as it is now, for whoever has the link. Everything that opens nothing gets the same answer.
/// </summary>
internal sealed class MapEndpoint(MapLinks links, Journeys journeys, PageRenderer pages)
{
    /// <summary>Bytes, about: what a phone loads at once.</summary>
    public const int LargestPage = 1_200_000;

    public async Task<IResult> ShowAsync(string token, MapLook look, HttpContext context)
    {
        PageGuard.Protect(context.Response.Headers);
        if (await links.OpenAsync(token, context.RequestAborted) is not { } opened)
        {
            return await NothingAsync();
        }

        var language = look.Language is "en" or "ja" ? Languages.Of(look.Language) : opened.Workshop.Language;
        var journey = (await journeys.NowAsync(opened.Workshop, context.RequestAborted)).For(opened.Workshop);
        return await pages.AnswerAsync<MapPage>(new()
        {
            [nameof(MapPage.Map)] = MapBudget.Fit(JourneyMap.Of(journey, language), LargestPage),
            [nameof(MapPage.Note)] = Note(opened.Workshop, journey, language),
            [nameof(MapPage.IsInTab)] = look.IsInTab,
            [nameof(MapPage.Footer)] = MapTexts.All.Get("Footer", language, MapTexts.Day(opened.Expires, language)),
        });
    }

    /// <summary>The one answer to all that opens nothing.</summary>
    /// <param name="style">Where the style sheet is from there.</param>
    public Task<IResult> NothingAsync(string? style = null) => pages.AnswerAsync<NoMapPage>(new() { [nameof(NoMapPage.Style)] = style ?? MapStyle.Path }, StatusCodes.Status404NotFound);

    /// <summary>What a reader has to know before they judge what they see.</summary>
    private static string? Note(Workshop workshop, Journey journey, Language language)
    {
        var notes = new List<string>();
        if (!workshop.IsEnded)
        {
            notes.Add(MapTexts.All.Get("SoFar", language, StepTexts.Argument(workshop.Step, language)));
        }

        if (workshop.Withheld is not null)
        {
            notes.Add(MapTexts.All.Get("Withheld", language, StepTexts.Counted("entries", journey.Withheld, language)));
        }

        if (workshop.IsAnonymous)
        {
            notes.Add(MapTexts.All.Get("NoNames", language));
        }

        return notes.Count == 0 ? null : string.Join(' ', notes);
    }
}

/// <summary>How somebody wants to see the map.</summary>
/// <param name="Language">As asked for; anything but a language of ours: the workshop's.</param>
/// <param name="IsInTab">Opened from the tab, which it leads back to.</param>
internal sealed record MapLook(string? Language, bool IsInTab);
