using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace JourneyBot.Storage.Documents;

/// <summary>
/// Rows as JSON. Text is written as it is: escaped here, Japanese would be six times as long. Properties that a newer version
/// adds are let go by an older one.
/// </summary>
[JsonSerializable(typeof(HeaderDocument))]
[JsonSerializable(typeof(TransitionDocument))]
[JsonSerializable(typeof(ParticipantDocument))]
[JsonSerializable(typeof(BoardDocument))]
[JsonSerializable(typeof(BallotDocument))]
[JsonSerializable(typeof(FollowerDocument))]
[JsonSerializable(typeof(MembershipDocument))]
[JsonSerializable(typeof(ErasureDocument))]
[JsonSerializable(typeof(PurgeDocument))]
internal sealed partial class Json : JsonSerializerContext
{
    private static readonly Json Relaxed = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Type<T>());

    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize(text, Type<T>()) ?? throw new InvalidDataException($"A row has no {typeof(T).Name}.");

    private static JsonTypeInfo<T> Type<T>() => (JsonTypeInfo<T>)Relaxed.GetTypeInfo(typeof(T))!;
}
