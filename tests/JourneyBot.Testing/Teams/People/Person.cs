using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Conversations;

namespace JourneyBot.Testing.Teams.People;

/// <summary>Somebody who uses Teams. What they do they do somewhere: <see cref="In"/>.</summary>
public sealed class Person
{
    public string Id { get; } = Ids.Person();

    public string AadObjectId { get; } = $"{Guid.NewGuid()}";

    public required string Name { get; init; }

    public required string Locale { get; init; }

    /// <summary>That person in a conversation, with a current client.</summary>
    public Seat In(Conversation conversation) => new(this, conversation);

    public override string ToString() => Name;

    /// <summary>As activities name them.</summary>
    internal JsonObject ToAccount() => new() { ["id"] = Id, ["name"] = Name, ["aadObjectId"] = AadObjectId };

    /// <summary>As member lists describe them.</summary>
    internal JsonObject ToMember(string tenantId, string directoryId) => new()
    {
        ["id"] = Id,
        ["name"] = Name,
        [directoryId] = AadObjectId,
        ["givenName"] = Name,
        ["surname"] = "",
        ["email"] = Address,
        ["userPrincipalName"] = Address,
        ["tenantId"] = tenantId,
        ["userRole"] = "user",
    };

    private string Address => $"{AadObjectId[..8]}@example.com";
}
