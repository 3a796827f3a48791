using JourneyBot.Telemetry;
using Xunit;

namespace JourneyBot.Tests.Telemetry;

public sealed class TelemetrySettingsTests
{
    [Theory, InlineData(null), InlineData("")]
    public void WithoutAnEndpoint_NothingIsTold(string? endpoint) => Assert.False(Read(("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint)).IsOn);

    [Theory, InlineData(null), InlineData("grpc"), InlineData("http/protobuf")]
    public void WithAnEndpoint_ItIs(string? protocol) =>
        Assert.True(Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317"), ("OTEL_EXPORTER_OTLP_PROTOCOL", protocol)).IsOn);

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4317")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "somewhere")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "http/json")]
    public void WhatCannotBeFollowed_StopsTheStartWithASentence(string name, string value)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => Read(("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317"), (name, value)));

        Assert.Contains(name, wrong.Message, StringComparison.Ordinal);
        Assert.Contains(value, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("Set it to", wrong.Message, StringComparison.Ordinal);
    }

    private static TelemetrySettings Read(params (string Name, string? Value)[] environment) =>
        TelemetrySettings.Read(name => environment.LastOrDefault(one => one.Name == name).Value);
}
