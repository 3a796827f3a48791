using JourneyBot.Commands;

namespace JourneyBot.Following;

/// <summary>The same commands as the data of a card's action.</summary>
internal static class FollowingData
{
    /// <summary>The field with the capability.</summary>
    public const string Link = "link";

    public static string VerbOf(IFollowing command) => command is Follow ? "follow" : "unfollow";

    /// <summary>Null: not of ours.</summary>
    public static Command? Read(string? verb, IReadOnlyDictionary<string, string> data) => verb switch
    {
        "follow" => new Follow(data.GetValueOrDefault(Link)),
        "unfollow" => new StopFollowing(data.GetValueOrDefault(Link)),
        _ => null,
    };
}
