namespace JourneyBot.Logs;

/// <summary>One category's log without what may not be in it.</summary>
internal sealed class DiscreetLogger(ILogger inner, string category) : ILogger
{
    private const string Ours = "JourneyBot";

    /// <summary>That the host listens, and that it stops.</summary>
    private const string Lifetime = "Microsoft.Hosting.Lifetime";

    /// <summary>They quote the line of a request that they could not read, and a link stands in it.</summary>
    private const string BadRequests = "Microsoft.AspNetCore.Server.Kestrel.BadRequests";

    private readonly LogLevel _least = category == Ours || category.StartsWith(Ours + ".", StringComparison.Ordinal) ? LogLevel.Trace
        : category == Lifetime ? LogLevel.Information
        : category == BadRequests ? LogLevel.None
        : LogLevel.Warning;

    /// <summary>Scopes hold the paths of requests.</summary>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= _least && logLevel != LogLevel.None && _least != LogLevel.None && inner.IsEnabled(logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            inner.Log(logLevel, eventId, state, exception is null ? null : WordlessException.Of(exception), formatter);
        }
    }
}
