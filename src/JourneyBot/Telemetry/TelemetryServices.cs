namespace JourneyBot.Telemetry;

internal static class TelemetryServices
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, TelemetrySettings settings) =>
        settings.IsOn ? services.AddHostedService<Exporting>() : services;
}
