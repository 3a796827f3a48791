using System.Globalization;

namespace JourneyBot.Testing.Telemetry;

/// <summary>Numbers of fields in the messages of the OpenTelemetry protocol (opentelemetry.io, OTLP 1.x).</summary>
internal static class Otlp
{
    public static IEnumerable<ReceivedSpan> Spans(ProtobufMessage request) =>
        from resource in request.Messages(1)
        from scope in resource.Messages(2)
        from span in scope.Messages(2)
        select new ReceivedSpan(span.Hex(1), span.Hex(2), span.Hex(4), span.Text(5), Tags(span.Messages(9)));

    public static IEnumerable<ReceivedPoint> Points(ProtobufMessage request) =>
        from resource in request.Messages(1)
        from scope in resource.Messages(2)
        from metric in scope.Messages(2)
        from point in PointsOf(metric)
        select point;

    /// <summary>Of the resource: which service, version and instance.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Resources(ProtobufMessage request) =>
        request.Messages(1).SelectMany(resource => resource.Messages(1)).Select(resource => Tags(resource.Messages(1)));

    private static IEnumerable<ReceivedPoint> PointsOf(ProtobufMessage metric)
    {
        var name = metric.Text(1);
        var numbers = metric.Messages(5).Concat(metric.Messages(7)).SelectMany(one => one.Messages(1))
            .Select(point => new ReceivedPoint(name, Tags(point.Messages(7)), point.Has(4) ? point.Real(4) : point.Number(6)));
        var histograms = metric.Messages(9).SelectMany(one => one.Messages(1))
            .Select(point => new ReceivedPoint(name, Tags(point.Messages(9)), point.Number(4)));
        return numbers.Concat(histograms);
    }

    private static Dictionary<string, string> Tags(IEnumerable<ProtobufMessage> pairs) =>
        pairs.ToDictionary(pair => pair.Text(1), pair => Value(pair.Messages(2).FirstOrDefault()));

    private static string Value(ProtobufMessage? value) =>
        value is null ? string.Empty : value.Has(3) ? ((long)value.Number(3)).ToString(CultureInfo.InvariantCulture) : value.Text(1);
}
