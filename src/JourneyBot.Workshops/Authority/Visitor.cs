namespace JourneyBot.Workshops;

/// <summary>Who wants something, and where they are: as the channel says it, never as a card does.</summary>
/// <param name="Tenant">
/// Of the conversation. Guests and people of another company act in it under the conversation's tenant, whatever their own is (TEAMS.md C31): it is
/// where something was said that counts, so they may take part where they were invited, and reach nothing else of that company.
/// </param>
public sealed record Visitor(ParticipantId Id, string Tenant, ConversationKey Where, bool IsPersonal)
{
    /// <summary>The channel told that they were taken out of the chat or team that the workshop is in.</summary>
    public bool IsOut { get; init; }
}
