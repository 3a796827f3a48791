using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Documents;

/// <summary>A change of who is in a chat or team as stored; its key says which.</summary>
internal sealed record MembershipDocument(int V, bool In, DateTimeOffset At)
{
    public static string Write(Membership change) => Json.Write(new MembershipDocument(1, change.IsIn, change.At));

    public static Membership Read(ConversationKey where, string content)
    {
        var row = Json.Read<MembershipDocument>(content);
        return new Membership(where, row.In, row.At);
    }
}
