using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Documents;

/// <summary>A follower as stored.</summary>
internal sealed record FollowerDocument(
    int V,
    string Person,
    string Language,
    string Address,
    string[] Operations,
    DateTimeOffset Since,
    bool Following,
    string Result,
    string? ToldBy = null,
    DateTimeOffset? ToldUntil = null)
{
    public static string Write(Follower follower) => Json.Write(new FollowerDocument(
        1,
        follower.Person.Value,
        follower.Language.Tag(),
        follower.Address,
        [.. follower.Operations],
        follower.Since,
        follower.IsFollowing,
        Slugs.Of(follower.Result),
        follower.ToldBy,
        follower.ToldUntil));

    public static Follower Read(string content)
    {
        var row = Json.Read<FollowerDocument>(content);
        return new Follower(new ParticipantId(row.Person), Languages.Of(row.Language), row.Address, [.. row.Operations], row.Since)
        {
            IsFollowing = row.Following,
            Result = Slugs.Read<DebtState>(row.Result),
            ToldBy = row.ToldBy,
            ToldUntil = row.ToldUntil,
        };
    }
}
