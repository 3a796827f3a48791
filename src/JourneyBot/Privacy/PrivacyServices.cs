using JourneyBot.Teams;
using JourneyBot.Workshops.Erasing;

namespace JourneyBot.Privacy;

/// <summary>What is stored of people, how long, and erasing it, wired.</summary>
internal static class PrivacyServices
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services, Retention retention) => services
        .AddSingleton(retention)
        .AddSingleton<WhoIs>(PersonBelongings.WhoIs)
        .AddSingleton<IBelongings, PersonBelongings>()
        .AddSingleton<IPostedCards, PostedCards>()
        .AddSingleton<PersonIndexes>()
        .AddSingleton<ErasureCounts>()
        .AddSingleton<EraseWorkshop>()
        .AddSingleton<ErasePerson>()
        .AddSingleton<FinishErasures>()
        .AddSingleton<PurgeWorkshops>()
        .AddSingleton<ErasingCases>()
        .AddSingleton<Footprints>()
        .AddSingleton<PrivacyRoom>()
        .AddSingleton<CleaningWork>()
        .AddSingleton<CleaningRounds>()
        .AddHostedService(provider => provider.GetRequiredService<CleaningRounds>());
}
