using JourneyBot.Allocation.Tests.Stage;
using Xunit;

namespace JourneyBot.Allocation.Tests;

/// <summary>The same workshop told by ten contributions, by enough to fill a page of choices, and by thousands.</summary>
public sealed class Hosts : IAsyncLifetime
{
    internal HostedWorkshop WithTen { get; private set; } = null!;

    internal HostedWorkshop WithAFullPage { get; private set; } = null!;

    internal HostedWorkshop WithThousands { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        WithTen = await HostedWorkshop.OpenAsync(10);
        WithAFullPage = await HostedWorkshop.OpenAsync(250);
        WithThousands = await HostedWorkshop.OpenAsync(5_000);
    }

    public Task DisposeAsync()
    {
        WithTen.Dispose();
        WithAFullPage.Dispose();
        WithThousands.Dispose();
        return Task.CompletedTask;
    }
}
