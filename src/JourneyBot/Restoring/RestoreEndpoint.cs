using JourneyBot.Boards;
using JourneyBot.Maps;
using JourneyBot.Restoring.Pages;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Files;

namespace JourneyBot.Restoring;

/// <summary>
/// /restore/{token}: a form that takes a workshop's JSON, and a new workshop of it in the conversation where the link was asked for. We fetch
/// nothing ourselves: who has the file hands it in.
/// </summary>
internal sealed class RestoreEndpoint(RestoreTickets tickets, RestoreWorkshop restore, RestoredCounts counts, Cashier cashier, PageRenderer pages)
{
    /// <summary>The form goes to us and to nobody else; and no other page may show it.</summary>
    private const string Policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The form; or that it is done, for whoever opens the link again.</summary>
    public async Task<IResult> ShowAsync(string token, HttpContext context)
    {
        PageGuard.Protect(context.Response.Headers, Policy);
        var cancellationToken = context.RequestAborted;
        if (await tickets.FindAsync(token, cancellationToken) is not { } ticket)
        {
            return await NothingAsync();
        }

        var found = await restore.FindAsync(ticket.Opening.Conversation, ticket.Workshop, cancellationToken);
        return found is { Value: { } workshop }
            ? await DoneAsync(workshop, ticket.Language, cancellationToken)
            : await FormAsync(ticket.Language, found?.Refusal);
    }

    /// <summary>The file.</summary>
    public async Task<IResult> TakeAsync(string token, HttpContext context)
    {
        PageGuard.Protect(context.Response.Headers, Policy);
        var cancellationToken = context.RequestAborted;
        if (await tickets.FindAsync(token, cancellationToken) is not { } ticket)
        {
            return await NothingAsync();
        }

        var outcome = await RestoreAsync(ticket, context.Request, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return await FormAsync(ticket.Language, refusal);
        }

        // What is owed is in the workshop's first transition: whoever comes next posts it, should we end here.
        var workshop = outcome.Require();
        await cashier.SettleAsync(workshop, 1, isSweep: false, cancellationToken);
        await tickets.CloseAsync(ticket, cancellationToken);
        return await DoneAsync(workshop, ticket.Language, cancellationToken);
    }

    private async Task<Outcome<Workshop>> RestoreAsync(RestoreTicket ticket, HttpRequest request, CancellationToken cancellationToken)
    {
        if (await restore.FindAsync(ticket.Opening.Conversation, ticket.Workshop, cancellationToken) is { } known)
        {
            return known;
        }

        var upload = await RestoreUpload.ReadAsync(request, cancellationToken);
        if (upload.Refusal is { } refusal)
        {
            return refusal;
        }

        var file = upload.Require();
        return JsonFileReader.Read(file) is not { } saved ? new FileHoldsNoWorkshop()
            : !await tickets.ClaimAsync(ticket, file, cancellationToken) ? new LinkTookAnotherFile()
            : await restore.RunAsync(ticket.Opening, new Person(new ParticipantId(ticket.Person), string.Empty), saved, ticket.Operation, cancellationToken);
    }

    private async Task<IResult> DoneAsync(Workshop workshop, Language language, CancellationToken cancellationToken) =>
        await pages.AnswerAsync<RestoredPage>(new()
        {
            [nameof(RestoredPage.Language)] = language,
            [nameof(RestoredPage.Counts)] = await counts.OfAsync(workshop, language, cancellationToken),
        });

    private Task<IResult> FormAsync(Language language, Refusal? refusal) => pages.AnswerAsync<RestorePage>(
        new() { [nameof(RestorePage.Language)] = language, [nameof(RestorePage.Wrong)] = refusal?.Say(language) },
        refusal switch
        {
            null => StatusCodes.Status200OK,
            FileIsTooLarge => StatusCodes.Status413PayloadTooLarge,
            NoFileWasSent or FileHoldsNoWorkshop => StatusCodes.Status400BadRequest,
            _ => StatusCodes.Status409Conflict,
        });

    private Task<IResult> NothingAsync() => pages.AnswerAsync<NoRestorePage>([], StatusCodes.Status404NotFound);
}
