using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.Testing.Teams.Conversations;

/// <summary>One message of a conversation, with all it has been.</summary>
public sealed class Message
{
    private volatile MessageVersion[] _versions;

    internal Message(string id, Person? author, MessageVersion first)
    {
        Id = id;
        Author = author;
        _versions = [first];
    }

    public string Id { get; }

    /// <summary>Null for the bot's own messages.</summary>
    public Person? Author { get; }

    public bool IsFromBot => Author is null;

    public IReadOnlyList<MessageVersion> Versions => _versions;

    public DateTimeOffset? DeletedAt { get; private set; }

    public bool IsDeleted => DeletedAt is not null;

    /// <summary>The activity as it stands now.</summary>
    public JsonObject Activity => _versions[^1].Activity;

    public int Updates => _versions.Length - 1;

    /// <summary>As a client shows it: xml is drawn, which for the bot means line breaks and characters by number.</summary>
    public string Text => Activity.Text("textFormat") == "xml"
        ? WebUtility.HtmlDecode(Activity.Text("text")!.Replace("<br>", "\n", StringComparison.Ordinal))
        : Activity.Text("text") ?? "";

    public string? ReplyToId => Activity.Text("replyToId");

    /// <summary>Its cards as everybody sees them; what one person was answered privately is in <see cref="Seat.Cards"/>.</summary>
    public IReadOnlyList<Card> Cards => [.. CardsOf(Activity).Select((json, index) => new Card(json, this, index))];

    /// <summary>Whether its text or one of its cards contains that text.</summary>
    public bool Shows(string text) =>
        Text.Contains(text, StringComparison.Ordinal) || Cards.Any(card => card.Shows(text));

    /// <summary>Whether it was posted after that was sent; a repaint does not count.</summary>
    public bool IsAfter(Delivery sent) => long.Parse(Id, CultureInfo.InvariantCulture) > long.Parse(sent.ActivityId, CultureInfo.InvariantCulture);

    public override string ToString() =>
        $"{(IsFromBot ? "bot" : Author!.Name)}: {string.Join(" | ", [Text, .. Cards.Select(card => card.Text)])}{(IsDeleted ? " (deleted)" : "")}";

    internal void Replace(MessageVersion version) => _versions = [.. _versions, version];

    internal void Delete(DateTimeOffset at) => DeletedAt = at;

    private static IEnumerable<JsonObject> CardsOf(JsonObject activity) =>
        (activity["attachments"] as JsonArray ?? [])
        .Where(attachment => attachment.Text("contentType") == Card.ContentType)
        .Select(attachment => attachment!["content"])
        .OfType<JsonObject>();
}
