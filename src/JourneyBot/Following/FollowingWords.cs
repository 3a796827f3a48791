using JourneyBot.Commands;

namespace JourneyBot.Following;

/// <summary>The typed words of who follows a workshop, in both languages. The whole message.</summary>
internal static class FollowingWords
{
    private static readonly Dictionary<string, Func<Command>> Words = new(StringComparer.Ordinal)
    {
        ["follow"] = () => new Follow((string?)null),
        ["フォロー"] = () => new Follow((string?)null),
        ["unfollow"] = () => new StopFollowing((string?)null),
        ["フォロー解除"] = () => new StopFollowing((string?)null),
    };

    public static Command? Read(string folded) => Words.TryGetValue(folded, out var word) ? word() : null;
}
