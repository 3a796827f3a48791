using System.Reflection;
using JourneyBot.Storage;
using JourneyBot.Workshops.Facilitation;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace JourneyBot.Telemetry;

/// <summary>Sends traces and metrics over OTLP while the host lives. Registered first, so that it goes last and tells how the others went.</summary>
internal sealed class Exporting(HostName host) : IHostedService, IDisposable
{
    /// <summary>A collector that is gone must not hold up a restart.</summary>
    private const int LongestGoodbye = 2_000;

    private readonly string _instance = host.Value;
    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _traces = Sdk.CreateTracerProviderBuilder()
            .AddSource(Instruments.Name, JourneyStorage.TelemetryName)
            .ConfigureResource(Describe)
            .AddOtlpExporter()
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .AddMeter(Instruments.Name, JourneyStorage.TelemetryName, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .ConfigureResource(Describe)
            .AddOtlpExporter()
            .Build();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            _traces?.Shutdown(LongestGoodbye);
            _metrics?.Shutdown(LongestGoodbye);
        },
        CancellationToken.None);

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    /// <summary>OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win, since they are added after it.</summary>
    private void Describe(ResourceBuilder resource) => resource
        .AddService("journeybot", serviceVersion: Version, autoGenerateServiceInstanceId: false, serviceInstanceId: _instance)
        .AddEnvironmentVariableDetector();

    private static string? Version => typeof(Exporting).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
