namespace JourneyBot.Workshops;

/// <summary>
/// The one place that decides who may do what. Pure, and in two questions: whether somebody reaches a workshop at all from where they are, asked
/// once for a turn; and whether their role allows it, asked by the use case on the very header that it changes, since roles change meanwhile.
/// </summary>
public static class Authority
{
    /// <summary>Null: the workshop may be asked for this from there. What is of another tenant does not exist for whoever asks.</summary>
    public static Refusal? Admit(Visitor visitor, Workshop workshop, Act act) =>
        !IsOfTenant(workshop, visitor.Tenant) ? new NoWorkshopIsOpen()
        : visitor.IsOut && act.Rank != Rank.Self ? new YouWereTakenOut()
        : act.Distance == Distance.Anywhere || visitor.Where == workshop.Opening.Conversation ? null
        : act.Distance == Distance.Afar && LeadsFromAfar(visitor, workshop) ? null
        : new CardIsOfAnotherConversation();

    /// <summary>Null: a workshop may be opened there.</summary>
    public static Refusal? Open(Visitor visitor) => visitor.IsOut ? new YouWereTakenOut() : null;

    /// <summary>Null: the person's role in the workshop allows it.</summary>
    /// <param name="isOwn">What it is about was written by this person.</param>
    /// <param name="isObserver">The person said that they only read.</param>
    public static Refusal? Refuse(Workshop workshop, ParticipantId who, Act act, bool isOwn = false, bool isObserver = false)
    {
        var isAllowed = act.Rank switch
        {
            Rank.Facilitator => Leads(workshop, who),
            Rank.Author => isOwn || Leads(workshop, who),
            Rank.Participant => !isObserver,
            _ => true,
        };
        return isAllowed ? null : act.Refuse();
    }

    public static bool Leads(Workshop workshop, ParticipantId who) => workshop.IsLedBy(who);

    /// <summary>From their own personal chat, and not after they were taken out of the workshop's.</summary>
    public static bool LeadsFromAfar(Visitor visitor, Workshop workshop) =>
        visitor is { IsPersonal: true, IsOut: false } && IsOfTenant(workshop, visitor.Tenant) && Leads(workshop, visitor.Id);

    public static bool IsOfTenant(Workshop workshop, string tenant) => string.Equals(workshop.Opening.Tenant, tenant, StringComparison.Ordinal);
}
