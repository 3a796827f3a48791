using JourneyBot.Cards;
using JourneyBot.Extension;
using JourneyBot.Links;
using JourneyBot.Maps;
using JourneyBot.Tabs.Pages;
using JourneyBot.Teams;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Steps;
using Microsoft.AspNetCore.Components;

namespace JourneyBot.Tabs;

/// <summary>
/// GET /tab: the maps of the person in front of it, inside Teams. The page knows nobody; its script gets the person's token from Teams and
/// asks GET /tab/workshops with it. A map itself is the same page as for everybody else, by a link for a day.
/// </summary>
internal sealed class TabEndpoint(TabTokens? tokens, WorkshopSearch search, MapLinks links, PageRenderer pages)
{
    private const int LinkDays = 1;

    /// <summary>As the map's page, and beside it: our script and Microsoft's library, which reads a list of Microsoft's addresses from the same place.</summary>
    private const string Policy =
        $"default-src 'none'; style-src 'self'; script-src 'self' https://res.cdn.office.net; connect-src 'self' https://res.cdn.office.net; base-uri 'none'; form-action 'none'; {PageGuard.Frames}";

    public Task<IResult> ShowAsync(string? lang, HttpContext context) => ShowAsync<TabPage>(lang, context);

    /// <summary>GET /tab/configure: before the tab is added to a channel, a chat or a meeting.</summary>
    public Task<IResult> ConfigureAsync(string? lang, HttpContext context) => ShowAsync<ConfigurePage>(lang, context);

    /// <param name="where">The conversation that the tab stands in, as the page says: it only sorts.</param>
    public async Task<IResult> ListAsync(string? lang, string? where, HttpContext context)
    {
        PageGuard.Protect(context.Response.Headers, Policy);
        if (tokens is null || await tokens.ReadAsync(context.Request.Headers.Authorization) is not { } person)
        {
            return Results.Unauthorized();
        }

        var language = Languages.Of(lang);
        var near = string.IsNullOrEmpty(where) ? null : Place.RosterOf(where);
        var found = await search.FindAsync(new Seeker(person.Id, person.Tenant, person.Account, person.Id), SearchQuery.Of(null, null, null) with { Near = near }, context.RequestAborted);
        var rows = await Task.WhenAll(found.Select(one => RowAsync(one, near, language, context.RequestAborted)));
        return await pages.AnswerAsync<TabList>(new()
        {
            [nameof(TabList.Rows)] = rows,
            [nameof(TabList.Language)] = language,
        });
    }

    private async Task<IResult> ShowAsync<TPage>(string? lang, HttpContext context)
        where TPage : IComponent
    {
        PageGuard.Protect(context.Response.Headers, Policy);
        return tokens is null
            ? Results.NotFound()
            : await pages.AnswerAsync<TPage>(new() { [nameof(TabPage.Language)] = Languages.Of(lang) });
    }

    private async Task<TabRow> RowAsync(Found found, string? near, Language language, CancellationToken cancellationToken)
    {
        var link = await links.MakeAsync(found.Workshop, LinkDays, cancellationToken);
        var state = found.Workshop.EndedAt is { } ended
            ? TabTexts.All.Get("Ended", language, MapTexts.Day(ended, language))
            : TabTexts.All.Get("Open", language, StepTexts.Argument(found.Workshop.Step, language));
        var isHere = near is not null && Place.Of(found.Workshop).Roster == near;
        return new TabRow(CardFrame.Theme(found.Journey, language), state, $"maps/{link.Address.Segments[^1]}?lang={language.Tag()}&tab=1", isHere);
    }
}
