namespace JourneyBot.Telemetry;

/// <summary>Where to tell it: by the variables that OpenTelemetry names, which its library reads from the environment. Nothing is told unless an endpoint is set.</summary>
internal sealed record TelemetrySettings(bool IsOn)
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <exception cref="InvalidOperationException">Something is set that cannot be followed; the message says what to set.</exception>
    public static TelemetrySettings Read(Func<string, string?> environment)
    {
        if (environment(Endpoint) is not { Length: > 0 } address)
        {
            return new TelemetrySettings(false);
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            throw new InvalidOperationException($"{Endpoint} is \"{address}\". Set it to the address of an OpenTelemetry collector, such as http://localhost:4317, or leave it empty.");
        }

        return environment(Protocol) is null or "" or "grpc" or "http/protobuf"
            ? new TelemetrySettings(true)
            : throw new InvalidOperationException($"{Protocol} is \"{environment(Protocol)}\". Set it to grpc or http/protobuf.");
    }
}
