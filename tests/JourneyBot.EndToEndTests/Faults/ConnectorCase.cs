using JourneyBot.Testing.Teams.Connector;
using Connector = JourneyBot.Testing.Teams.Connector.Fault;

namespace JourneyBot.EndToEndTests.Faults;

/// <summary>Something that can happen to a call to the connector, and what has to come of it.</summary>
/// <param name="Owed">How often a card that is owed stands there in the end.</param>
/// <param name="Reply">How often the answer to a message does; then whoever sent it is not left without a word.</param>
internal sealed record ConnectorCase(string Name, Func<Fault> Fault, int Times, int Owed, int Reply)
{
    private static readonly TimeSpan s_short = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(20);

    public static IReadOnlyList<ConnectorCase> All { get; } =
    [
        new("429, wait 1 s", () => Connector.Answer(429, s_short), 1, Owed: 1, Reply: 1),
        new("429, wait 20 s", () => Connector.Answer(429, s_long), 1, Owed: 1, Reply: 0),
        new("429 four times", () => Connector.Answer(429, s_short), 4, Owed: 1, Reply: 0),
        new("412", () => Connector.Answer(412), 1, Owed: 1, Reply: 1),
        new("503", () => Connector.Answer(503), 1, Owed: 1, Reply: 1),
        new("503 after acceptance", () => Connector.Answer(503).AfterAcceptance(), 1, Owed: 2, Reply: 2),
        new("500", () => Connector.Answer(500), 1, Owed: 1, Reply: 0),
        new("500 after acceptance", () => Connector.Answer(500).AfterAcceptance(), 1, Owed: 2, Reply: 1),
        new("502", () => Connector.Answer(502), 1, Owed: 1, Reply: 0),
        new("502 after acceptance", () => Connector.Answer(502).AfterAcceptance(), 1, Owed: 2, Reply: 1),
        new("connection cut", () => Connector.CutConnection(), 1, Owed: 1, Reply: 0),
        new("connection cut after acceptance", () => Connector.CutConnection().AfterAcceptance(), 1, Owed: 2, Reply: 1),
        new("answer after 20 s", () => Connector.Slow(s_long), 1, Owed: 2, Reply: 1),
        new("404", () => Connector.Answer(404), 1, Owed: 0, Reply: 0),
        new("403", () => Connector.Answer(403), 1, Owed: 0, Reply: 0),
    ];

    public override string ToString() => Name;
}
