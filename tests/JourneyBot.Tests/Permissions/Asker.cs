namespace JourneyBot.Tests.Permissions;

/// <summary>Who asks, and from where. "Here" is the workshop's own conversation.</summary>
public enum Asker
{
    Facilitator,

    /// <summary>Wrote what it is about.</summary>
    Author,

    Participant,
    Observer,

    /// <summary>In the conversation, and never seen in the workshop.</summary>
    Stranger,

    /// <summary>Leads it and wrote what it is about, and was taken out of the chat.</summary>
    Removed,

    FacilitatorInTheirPersonalChat,
    FacilitatorInAnotherConversation,
    SomebodyInAnotherConversation,

    /// <summary>The facilitator, as if the same conversation were another company's.</summary>
    AnotherTenant,
}
