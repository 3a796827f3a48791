using System.Security.Cryptography;
using System.Text.Json;
using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Storage;
using JourneyBot.Workshops;

namespace JourneyBot.Restoring;

/// <summary>A link to hand in a file, and until when it takes one.</summary>
internal sealed record RestoreLink(Uri Address, DateTimeOffset Expires);

/// <summary>Gives out links to hand in a file, says what one is for, and sees that each takes one file only.</summary>
internal sealed class RestoreTickets(IKeyValueStore values, LinkSigner signer, LinkSettings settings, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>The address of this host is known.</summary>
    public bool CanBeMade => settings.PublicUrl is not null;

    /// <summary>The workshop that comes of what is asked for.</summary>
    public static WorkshopId WorkshopOf(Turn turn) => Workshops.Facilitation.StartWorkshop.IdOf(turn.Where, OperationOf(turn));

    /// <summary>A repeat of the same message gives the same link.</summary>
    public async Task<RestoreLink> OpenAsync(Turn turn, Language language, CancellationToken cancellationToken)
    {
        var operation = OperationOf(turn);
        var ticket = new RestoreTicket(operation, turn.Where.Value, turn.Reference, turn.Tenant, turn.Who.Id.Value, language, time.GetUtcNow() + Life);
        if (!await values.AddAsync(KeyOf(ticket.Workshop), JsonSerializer.Serialize(ticket), cancellationToken))
        {
            ticket = await ReadAsync(ticket.Workshop, cancellationToken) ?? ticket;
        }

        var address = settings.PublicUrl ?? throw new InvalidOperationException("A link was asked for where none can be made.");
        var token = await signer.SignAsync(new Capability(LinkPurpose.Restore, ticket.Workshop, 0, ticket.Expires), cancellationToken);
        return new RestoreLink(new Uri(address, $"restore/{token}"), ticket.Expires);
    }

    /// <summary>What the link is for; null for anything that is none, whyever.</summary>
    public async Task<RestoreTicket?> FindAsync(string token, CancellationToken cancellationToken) =>
        await signer.ReadAsync(token, LinkPurpose.Restore, cancellationToken) is { } capability
            ? await ReadAsync(capability.Workshop, cancellationToken)
            : null;

    /// <summary>From now on the link is for this file only. False: it is for another one already.</summary>
    public async Task<bool> ClaimAsync(RestoreTicket ticket, byte[] file, CancellationToken cancellationToken)
    {
        var (key, print) = ($"{KeyOf(ticket.Workshop)}-file", Convert.ToHexString(SHA256.HashData(file)));
        return await values.AddAsync(key, print, cancellationToken) || await values.FindAsync(key, cancellationToken) == print;
    }

    /// <summary>The workshop is there: who asked and where is not needed any more.</summary>
    public Task CloseAsync(RestoreTicket ticket, CancellationToken cancellationToken) =>
        values.SetAsync(KeyOf(ticket.Workshop), JsonSerializer.Serialize(ticket.Used()), cancellationToken);

    private async Task<RestoreTicket?> ReadAsync(WorkshopId id, CancellationToken cancellationToken) =>
        await values.FindAsync(KeyOf(id), cancellationToken) is { } json ? JsonSerializer.Deserialize<RestoreTicket>(json) : null;

    private static string OperationOf(Turn turn) => Operation.Of("restore-page", turn.Delivery, turn.Who.Id.Value);

    private static string KeyOf(WorkshopId id) => $"restore-{id.Value}";
}
