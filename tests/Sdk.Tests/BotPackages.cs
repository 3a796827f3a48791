using Microsoft.Bot.Builder;

namespace Sdk.Tests;

/// <summary>Which packages the tests run against. A test that asks says what the official ones do otherwise.</summary>
internal static class BotPackages
{
    // Ours carry the version of this repository, which is below 1.
    public static bool AreOfficial { get; } = typeof(BotAdapter).Assembly.GetName().Version is { Major: > 0 };
}
