using JourneyBot.Testing.Teams.People;
using Xunit;

namespace JourneyBot.Tests.Extension;

/// <summary>A town of its own for each test, with two people who know each other.</summary>
public abstract class InTown : IAsyncLifetime
{
    private protected Town Town { get; private set; } = null!;

    private protected Person Aiko { get; private set; } = null!;

    private protected Person Ken { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Town = await Extension.Town.OpenAsync();
        (Aiko, Ken) = (Town.Teams.Person("Aiko"), Town.Teams.Person("Ken"));
    }

    public async Task DisposeAsync() => await Town.DisposeAsync();
}
