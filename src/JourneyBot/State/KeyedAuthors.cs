using System.Security.Cryptography;
using System.Text;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.State;

/// <summary>In an anonymous workshop or a preparation a person is a hash keyed by a secret of the hosts, another one in each workshop; else themselves.</summary>
internal sealed class KeyedAuthors(StateKey key) : IAuthors
{
    public async ValueTask<ParticipantId> OfAsync(Workshop workshop, ParticipantId person, CancellationToken cancellationToken)
    {
        if (!workshop.HidesAuthors)
        {
            return person;
        }

        var text = Encoding.UTF8.GetBytes($"author\n{workshop.Id.Value}\n{person.Value}");
        return new ParticipantId("a" + Convert.ToHexString(HMACSHA256.HashData(await key.GetAsync(cancellationToken), text), 0, 16));
    }
}
