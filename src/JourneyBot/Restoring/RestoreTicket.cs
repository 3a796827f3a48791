using JourneyBot.Workshops;

namespace JourneyBot.Restoring;

/// <summary>
/// Where a file may be handed in for, as it was asked for in the chat: nothing of it comes from the page. It is kept in the store, the link
/// names it. Once used it forgets whom it was for.
/// </summary>
/// <param name="Operation">Of the message that asked: one message, one workshop.</param>
/// <param name="Reference">How to reach the conversation.</param>
/// <param name="Person">Who asked; they lead.</param>
/// <param name="Language">Of the page.</param>
internal sealed record RestoreTicket(string Operation, string Conversation, string Reference, string Tenant, string Person, Language Language, DateTimeOffset Expires)
{
    /// <summary>The workshop that comes of it.</summary>
    public WorkshopId Workshop => Workshops.Facilitation.StartWorkshop.IdOf(new ConversationKey(Conversation), Operation);

    public Opening Opening => new(default, new ConversationKey(Conversation), Reference, Tenant, Language);

    public RestoreTicket Used() => this with { Reference = string.Empty, Person = string.Empty };
}
