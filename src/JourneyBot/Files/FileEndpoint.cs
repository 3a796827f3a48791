using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Maps;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Files;
using Microsoft.Net.Http.Headers;

namespace JourneyBot.Files;

/// <summary>
/// GET /files/{token}/{name}: the workshop as a file as it is now, for whoever has the link to its map. Everything that opens nothing gets the
/// page that a link gets which opens no map.
/// </summary>
internal sealed class FileEndpoint(MapLinks links, Journeys journeys, IParticipantStore people, MapEndpoint maps, TimeProvider time)
{
    /// <param name="path">The token and the name; whatever else it is opens nothing.</param>
    public async Task<IResult> LoadAsync(string path, HttpContext context)
    {
        PageGuard.Protect(context.Response.Headers);
        var cancellationToken = context.RequestAborted;
        if (path.Split('/') is not [var token, var name]
            || WorkshopFile.Find(name) is not { } file
            || await links.OpenAsync(token, cancellationToken) is not { Workshop: var workshop })
        {
            return await maps.NothingAsync($"../../styles/{MapStyle.Asset.Name}");
        }

        var journey = await journeys.NowAsync(workshop, cancellationToken);
        var known = workshop.IsAnonymous ? [] : await people.ReadAsync(workshop.Id, cancellationToken);
        context.Response.Headers[HeaderNames.ContentDisposition] = FileName.Disposition(journey, file);
        return Results.Bytes(file.Write(new Exported(workshop, journey.For(workshop), known, time.GetUtcNow())), file.ContentType);
    }
}
