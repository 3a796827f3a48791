using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Storage.Rows;

/// <summary>
/// Where every row is (DESIGN 4). A workshop is one partition: <c>workshop</c> (the header), <c>e~step~person~operation</c>,
/// <c>p~person</c>, <c>t~version</c>, <c>b~step</c>, <c>v~round~person</c>, <c>f~person</c>. Small partitions beside it, which no workshop's id can be: they have a ~.
/// </summary>
internal static class Keys
{
    public const string Header = "workshop";

    /// <summary>Of a partition that has one row only.</summary>
    public const string Only = "value";

    public const string Activity = "index~activity";
    public const string Health = "index~health";

    public const string Values = "value~";
    public const string Kept = "index~kept";
    public const string Erasing = "index~erasing";
    public const string Purge = "index~purge";

    private const char Separator = '~';

    public static (string From, string To) Entries => Range('e');

    public static (string From, string To) Participants => Range('p');

    public static (string From, string To) Transitions => Range('t');

    public static (string From, string To) Followers => Range('f');

    // No name that is encoded begins with a ~, the greatest of the characters in keys.
    public static (string From, string To) Ballots(string round) => ($"v~{KeyText.Encode(round)}~", $"v~{KeyText.Encode(round)}~~");

    /// <summary>Of all rounds.</summary>
    public static (string From, string To) AllBallots => Range('v');

    public static (string From, string To) Boards => Range('b');

    public static (string From, string To) All => (" ", "~");

    public static string Partition(WorkshopId id) => KeyText.Encode(id.Value);

    // Hashed: a conversation's name may be long, and it need not be known from its row.
    public static string Partition(ConversationKey conversation) => "conversation~" + Operation.Of("conversation", conversation.Value);

    // Hashed as well: nobody's name need be known from it.
    public static string LedBy(ParticipantId person) => "leads~" + Operation.Of("leads", person.Value);

    // Hashed: a tenant's name is for the directory.
    public static string Tenant(string tenant) => "tenant~" + Operation.Of("tenant", tenant);

    /// <param name="mark">A keyed hash of the person.</param>
    public static string MembershipsOf(string mark) => "member~" + mark;

    public static string TracesOf(ParticipantId person) => "takes-part~" + Operation.Of("takes-part", person.Value);

    /// <summary>The order of the keys is the order of time.</summary>
    public static string NotedAt(DateTimeOffset at, WorkshopId id) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.UtcTicks:D19}~{KeyText.Encode(id.Value)}");

    public static DateTimeOffset ReadTime(string key) => new(long.Parse(key.AsSpan(0, key.IndexOf(Separator, StringComparison.Ordinal)), CultureInfo.InvariantCulture), TimeSpan.Zero);

    // What is left until the end of time, so that the order of the keys is the newest first.
    public static string Started(DateTimeOffset at, WorkshopId id) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks:D19}~{KeyText.Encode(id.Value)}");

    public static WorkshopId ReadStarted(string key) => new(KeyText.Decode(key[(key.IndexOf(Separator, StringComparison.Ordinal) + 1)..]));

    public static string Partition(string key) => Values + KeyText.Encode(key);

    /// <summary>Of a row that is one person's: who. Null: of another kind.</summary>
    public static ParticipantId? PersonIn(string key) => key.Split(Separator) switch
    {
        ["p" or "f", var person] => new ParticipantId(KeyText.Decode(person)),
        ["v", _, var voter] => new ParticipantId(KeyText.Decode(voter)),
        _ => null,
    };

    public static string Of(ParticipantId person) => $"p~{KeyText.Encode(person.Value)}";

    public static string OfFollower(ParticipantId person) => $"f~{KeyText.Encode(person.Value)}";

    public static string Of(StepId board) => $"b~{board.Slug()}";

    public static string Of(string round, ParticipantId voter) => $"v~{KeyText.Encode(round)}~{KeyText.Encode(voter.Value)}";

    // With zeros in front, so that the order of the keys is the order of the versions.
    public static string OfTransition(int version) => string.Create(CultureInfo.InvariantCulture, $"t~{version:D8}");

    public static string Of(EntryKey key)
    {
        var first = $"e~{key.Step.Slug()}~{KeyText.Encode(key.Author.Value)}~{KeyText.Encode(key.Operation)}";
        return key.Generation == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}~{key.Generation}");
    }

    public static EntryKey ReadEntry(string key)
    {
        var parts = key.Split(Separator);
        if (parts.Length < 4 || !StepIds.TryParse(parts[1], out var step))
        {
            throw new InvalidDataException($"This is not the key of an entry: {key}");
        }

        var generation = parts.Length > 4 ? int.Parse(parts[4], CultureInfo.InvariantCulture) : 1;
        return new EntryKey(step, new ParticipantId(KeyText.Decode(parts[2])), KeyText.Decode(parts[3]), generation);
    }

    private static (string From, string To) Range(char kind) => ($"{kind}{Separator}", $"{(char)(kind + 1)}");
}
