using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace JourneyBot.Logs;

/// <summary>
/// What is written to any log, whatever is set: nothing that people wrote, no names, no tokens. Exceptions without their words, which may quote what was
/// being read; and frameworks only from warnings up, since below they write addresses, headers and bodies.
/// </summary>
internal static class DiscreetLogging
{
    public static IServiceCollection AddDiscreetLogging(this IServiceCollection services) => services
        .AddSingleton<ILoggerFactory>(provider => new DiscreetLoggers(new LoggerFactory(
            provider.GetServices<ILoggerProvider>(),
            provider.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>(),
            provider.GetRequiredService<IOptions<LoggerFactoryOptions>>())));
}

[SuppressMessage("Design", "CA1063", Justification = "Sealed and without unmanaged parts.")]
internal sealed class DiscreetLoggers(ILoggerFactory inner) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new DiscreetLogger(inner.CreateLogger(categoryName), categoryName);

    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    public void Dispose() => inner.Dispose();
}
