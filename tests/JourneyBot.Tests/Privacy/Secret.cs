using System.Text;
using JourneyBot.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using Microsoft.Bot.Schema;
using Person = JourneyBot.Testing.Teams.People.Person;

namespace JourneyBot.Tests.Privacy;

/// <summary>Something that must not be found, in any of the forms in which a store might hold it.</summary>
internal sealed record Secret(string Name, IReadOnlyList<string> Forms)
{
    /// <summary>A person: what they are called, their ids, and whatever is keyed by them; and the mark of all that they write.</summary>
    public static IReadOnlyList<Secret> Of(Person person, string mark)
    {
        ParticipantId[] ids = [new(person.AadObjectId), TurnReader.IdOf(new ChannelAccount(person.Id))];
        var keyed = ids.SelectMany(id => ((string[])["leads", "takes-part"]).Select(kind => Operation.Of(kind, id.Value)).Append(id.Value));
        return [.. ((string[])[person.Name, person.Id, mark]).Concat(keyed).Select(Of)];
    }

    /// <summary>As it is, in hex, and in base64 wherever it may begin there.</summary>
    public static Secret Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var base64 = Enumerable.Range(0, 3).Select(shift =>
        {
            var whole = Convert.ToBase64String([.. new byte[shift], .. bytes]).TrimEnd('=');
            return whole[((shift * 8 / 6) + (shift == 0 ? 0 : 1))..^1];
        });
        return new Secret(text, [text, Convert.ToHexString(bytes), .. base64]);
    }

    public bool IsIn(string row) => Forms.Any(form => row.Contains(form, StringComparison.OrdinalIgnoreCase));

    public bool IsIn(byte[] file) => Forms.Any(form => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(form)) >= 0);
}
