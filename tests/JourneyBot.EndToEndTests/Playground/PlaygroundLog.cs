using System.Text.Json;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// What went wrong on the page or between the Playground and the bot. The Playground shows its own faults nowhere else, and
/// passes silently over an answer that it cannot read.
/// </summary>
internal sealed class PlaygroundLog
{
    private readonly List<Exchange> _exchanges = [];
    private readonly List<string> _errors = [];
    private readonly List<string> _warnings = [];

    public PlaygroundLog(IPage page)
    {
        page.PageError += (_, fault) => Add(_errors, $"page: {fault}");
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Read(frame.Text);
    }

    /// <summary>Activities and connector calls with their answers, both ways, oldest first.</summary>
    public IReadOnlyList<Exchange> Exchanges => Copy(_exchanges);

    /// <summary>Faults of the page, every answer of 400 or more, ours or the Playground's, and answers to a press that say nothing.</summary>
    public IReadOnlyList<string> Errors => Copy(_errors);

    /// <summary>Things that the bot sends and the Playground does not know.</summary>
    public IReadOnlyList<string> Warnings => Copy(_warnings);

    /// <summary>The errors so far, which are then forgotten: for a test that caused them, by killing the bot say.</summary>
    public IReadOnlyList<string> TakeErrors()
    {
        lock (_errors)
        {
            string[] taken = [.. _errors];
            _errors.Clear();
            return taken;
        }
    }

    private void Read(string? frame)
    {
        if (frame is null || !frame.StartsWith("{\"logAction\":\"appendLog\"", StringComparison.Ordinal))
            return;
        using var json = JsonDocument.Parse(frame);
        var entry = json.RootElement.GetProperty("log");
        if (entry.TryGetProperty("response", out var response))
            Add(Exchange.Read(entry, response));
        else if (entry.TryGetProperty("level", out var level))
            Add(level.GetString() == "warning" ? _warnings : _errors, entry.GetProperty("displayText").GetString()!);
    }

    /// <summary>The error first: whoever has seen the exchange may look for it.</summary>
    private void Add(Exchange exchange)
    {
        if (exchange.Status >= 400 || exchange.IsUnreadableAnswer)
            Add(_errors, exchange.ToString());
        Add(_exchanges, exchange);
    }

    private static void Add<T>(List<T> list, T item)
    {
        lock (list)
            list.Add(item);
    }

    private static IReadOnlyList<T> Copy<T>(List<T> list)
    {
        lock (list)
            return [.. list];
    }
}
