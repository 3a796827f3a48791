using JourneyBot.Commands;

namespace JourneyBot.Following;

/// <summary>Marks the commands of who follows a workshop, which <see cref="FollowingRoom"/> carries out.</summary>
internal interface IFollowing
{
    /// <summary>The signed capability on the card that was pressed, wherever that card is; null: typed where the workshop is.</summary>
    string? Link { get; }
}

/// <summary>To be told how the workshop ends, once and in private.</summary>
internal sealed record Follow(string? Link) : Command, IFollowing;

/// <summary>Not to be told any more.</summary>
internal sealed record StopFollowing(string? Link) : Command, IFollowing;
