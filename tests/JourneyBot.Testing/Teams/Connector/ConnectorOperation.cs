namespace JourneyBot.Testing.Teams.Connector;

/// <summary>What a bot can ask of the connector, as far as faults and rate limits tell it apart.</summary>
public enum ConnectorOperation
{
    CreateConversation,
    CreateMessage,
    UpdateMessage,
    DeleteMessage,

    /// <summary>Members, teams and channels.</summary>
    Read,
}
