using System.Runtime.CompilerServices;
using JourneyBot.Testing.Hosting;

namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>A whole workshop on the real host, in the Playground, behind which nothing may go wrong.</summary>
internal static class WorkshopScene
{
    public static async Task PlayAsync(
        ChatKind kind, Func<PlaygroundSession, Chat, Task> workshop, HostSettings? settings = null, [CallerMemberName] string name = "")
    {
        await using var host = await HostProcess.StartAsync(settings);
        await PlaygroundSession.PlayAsync(
            host.Endpoint,
            async session => await workshop(session, await session.OpenAsync(kind)),
            name: name);
        Assert.DoesNotContain("fail:", host.Output.ToString(), StringComparison.Ordinal);
    }
}
