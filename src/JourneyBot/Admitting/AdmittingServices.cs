namespace JourneyBot.Admitting;

internal static class AdmittingServices
{
    public static IServiceCollection AddAdmitting(this IServiceCollection services, LimitSettings limits, TenantSettings tenants) => services
        .AddSingleton(limits)
        .AddSingleton(tenants)
        .AddSingleton<Turnstile>();
}
