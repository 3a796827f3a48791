using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Following;

/// <summary>Following a workshop, wired.</summary>
internal static class FollowingServices
{
    public static IServiceCollection AddFollowing(this IServiceCollection services) => services
        .AddSingleton<FollowWorkshop>()
        .AddSingleton<TellFollowers>()
        .AddSingleton<IFollowerPost, FollowerPost>()
        .AddSingleton<FollowingCases>()
        .AddSingleton<FollowLinks>()
        .AddSingleton<FollowingCards>()
        .AddSingleton<FollowingRoom>()
        .AddSingleton<FollowerRounds>()
        .AddHostedService(provider => provider.GetRequiredService<FollowerRounds>());
}
