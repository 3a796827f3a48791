using JourneyBot.Testing.Teams;
using Xunit;

namespace JourneyBot.Tests.Simulator;

/// <summary>A simulated Teams with a scripted bot on its line.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    protected TeamsSimulator Teams { get; private set; } = null!;

    private protected ScriptedBot Bot { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        Teams = await TeamsSimulator.StartAsync(await OptionsAsync());
        Bot = await ScriptedBot.StartAsync(Teams);
    }

    public virtual async Task DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Bot.DisposeAsync();
    }

    protected virtual Task<TeamsOptions> OptionsAsync() => Task.FromResult(new TeamsOptions());
}
