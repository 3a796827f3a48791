using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

/// <summary>A partition for each person who ever was taken out of something, a row for each chat or team.</summary>
internal sealed class MembershipIndex(IRows rows) : IMembershipIndex
{
    public async Task NoteAsync(ParticipantId person, Membership change, CancellationToken cancellationToken)
    {
        var (partition, key) = (Keys.MembershipsOf(person), KeyText.Encode(change.Where.Value));
        while (true)
        {
            var row = await rows.FindAsync(partition, key, cancellationToken);
            var isOld = row is null ? change.IsIn : MembershipDocument.Read(change.Where, row.Content).At >= change.At;
            if (isOld || await rows.SaveAsync(partition, key, MembershipDocument.Write(change), row?.Version, cancellationToken) is not null)
            {
                return;
            }
        }
    }

    public async Task<IReadOnlyList<Membership>> ReadAsync(ParticipantId person, CancellationToken cancellationToken)
    {
        var (from, to) = Keys.All;
        var changes = await rows.ReadAsync(Keys.MembershipsOf(person), from, to, cancellationToken);
        return [.. changes.Select(row => MembershipDocument.Read(new ConversationKey(KeyText.Decode(row.Key)), row.Content))];
    }
}
