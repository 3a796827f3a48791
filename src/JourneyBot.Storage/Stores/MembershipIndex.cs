using System.Security.Cryptography;
using System.Text;
using JourneyBot.Storage.Documents;
using JourneyBot.Storage.Rows;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Stores;

/// <summary>
/// A partition for each person who ever was taken out of something, a row for each chat or team. Named by a keyed hash, since it outlives the erasing
/// of the person.
/// </summary>
internal sealed class MembershipIndex(IRows rows, IKeyValueStore values) : IMembershipIndex
{
    private const string KeyName = "member-key";

    private byte[]? _key;

    public async Task NoteAsync(ParticipantId person, Membership change, CancellationToken cancellationToken)
    {
        var (partition, key) = (await PartitionAsync(person, cancellationToken), KeyText.Encode(change.Where.Value));
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
        var changes = await rows.ReadAsync(await PartitionAsync(person, cancellationToken), from, to, cancellationToken);
        return [.. changes.Select(row => MembershipDocument.Read(new ConversationKey(KeyText.Decode(row.Key)), row.Content))];
    }

    public async Task ForgetAsync(ParticipantId person, CancellationToken cancellationToken)
    {
        var known = (await ReadAsync(person, cancellationToken)).Where(change => change.IsIn).Select(change => KeyText.Encode(change.Where.Value));
        await rows.DeleteAllAsync(await PartitionAsync(person, cancellationToken), [.. known], cancellationToken);
    }

    private async ValueTask<string> PartitionAsync(ParticipantId person, CancellationToken cancellationToken)
    {
        _key ??= await FetchAsync(cancellationToken);
        return Keys.MembershipsOf(Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(person.Value)), 0, 16));
    }

    private async Task<byte[]> FetchAsync(CancellationToken cancellationToken)
    {
        if (await values.FindAsync(KeyName, cancellationToken) is null)
        {
            // Of two hosts at once the first one's stays; so it is read back.
            await values.AddAsync(KeyName, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), cancellationToken);
        }

        return Convert.FromBase64String((await values.FindAsync(KeyName, cancellationToken))!);
    }
}
