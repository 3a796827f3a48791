using JourneyBot.Commands;
using Xunit;

namespace JourneyBot.Tests.Permissions;

/// <summary>Roles by commands, through the host as it is wired: allowed, or refused with exactly that sentence and no row changed.</summary>
public sealed class RoleTableTests : IAsyncDisposable
{
    private readonly Asking _asking = new();

    public static TheoryData<Asker> Askers => [.. Enum.GetValues<Asker>()];

    public ValueTask DisposeAsync() => _asking.DisposeAsync();

    [Theory, MemberData(nameof(Askers))]
    public async Task EveryCommand_IsAllowedOrRefused_AsTheTableSays(Asker asker)
    {
        var wrong = new List<string>();
        foreach (var row in RoleTable.Rows)
        {
            if (await _asking.TryAsync(row, asker) is { } otherwise)
            {
                wrong.Add(otherwise);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void EveryCommand_HasItsRow() => Assert.Equal(
        typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command))).Select(type => type.Name).Order(StringComparer.Ordinal),
        RoleTable.Rows.Select(row => row.Command.Name).Order(StringComparer.Ordinal));
}
