using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Telemetry;

/// <summary>The instruments are the process's, and other tests use them too: what is looked for here are kinds that only these tests name.</summary>
public sealed class TurnReportTests : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Instrument, Dictionary<string, object?> Tags)> _heard = new();

    public TurnReportTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Instruments.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => _heard.Enqueue((instrument.Name, new(tags.ToArray()))));
        _listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => _heard.Enqueue((instrument.Name, new(tags.ToArray()))));
        _listener.Start();
    }

    [Fact]
    public async Task WhatIsKnownDeepInATurn_IsToldOnceWhenItIsOver()
    {
        using (var report = TurnReport.Begin())
        {
            report.Is("test: refused");
            await Task.Run(() => new OnlyTheFacilitatorAdvances().Tell(Language.Japanese));
            Assert.Empty(Turns("test: refused"));
        }

        Assert.Equal("refused", Assert.Single(Turns("test: refused"))["outcome"]);
        Assert.Contains(_heard, one => one.Instrument == "journeybot.refusals" && Equals(one.Tags["refusal"], nameof(OnlyTheFacilitatorAdvances)));
    }

    [Fact]
    public void ATurnOfWhichNothingElseIsSaid_IsAnswered()
    {
        using (var report = TurnReport.Begin())
        {
            report.Is("test: answered");
        }

        Assert.Equal("answered", Assert.Single(Turns("test: answered"))["outcome"]);
        Assert.Null(TurnReport.Current);
    }

    [Fact]
    public void AFault_EndsItWhateverWasSaidBefore()
    {
        using (var report = TurnReport.Begin())
        {
            report.Is("test: failed");
            report.Refused(new SaidBefore());
            report.Failed("1A2B3C4D", new InvalidDataException());
        }

        Assert.Equal("failed", Assert.Single(Turns("test: failed"))["outcome"]);
        Assert.DoesNotContain(_heard, one => one.Instrument == "journeybot.refusals" && Equals(one.Tags["refusal"], nameof(SaidBefore)));
    }

    [Fact]
    public void OutsideOfATurn_ARefusalIsSaidAllTheSame() =>
        Assert.Equal(
            new OnlyTheFacilitatorAdvances().Say(Language.English).ToString(), new OnlyTheFacilitatorAdvances().Tell(Language.English).ToString());

    public void Dispose() => _listener.Dispose();

    private IEnumerable<Dictionary<string, object?>> Turns(string kind) =>
        _heard.Where(one => one.Instrument == "journeybot.turn.duration" && Equals(one.Tags["kind"], kind)).Select(one => one.Tags);

    private sealed record SaidBefore : Refusal;
}
