using JourneyBot.Testing.Fuzzing;
using JourneyBot.Tests.Permissions;
using Xunit;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>Everything that reads what others wrote, given spoiled input for a moment; for longer by dotnet run eng/fuzz.cs.</summary>
[Collection(Alone.Name)]
public sealed class DecoderFuzzTests(DecoderFuzzTests.Targets targets) : IClassFixture<DecoderFuzzTests.Targets>
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    private static readonly string[] All =
    [
        "card data", "typed words", "vote words", "activity", "message text", "markup", "links",
        "typed answers", "form answers", "lists and tables", "wordings", "pictures' text", "files",
        "payloads", "entry rows", "header rows", "transition rows", "ballot rows", "participant rows", "follower rows", "membership rows", "board rows", "restored files",
        "bodies", "turns", "tokens of the tab", "uploads",
    ];

    public static TheoryData<string> Names => [.. All];

    [Theory, MemberData(nameof(Names))]
    public async Task WhateverComes_IsReadOrRefused_InTimeAndInBounds(string name)
    {
        var target = targets.All.Single(target => target.Name == name);

        FuzzSettings.Note(await new Drill(target, FuzzSettings.Seed).RunAsync(Moment * target.Share * FuzzSettings.Times));
    }

    [Fact]
    public void EveryTarget_IsNamedHere() => Assert.Equal(All.Order(StringComparer.Ordinal), targets.All.Select(target => target.Name).Order(StringComparer.Ordinal));

    public sealed class Targets : IAsyncLifetime, IAsyncDisposable
    {
        private readonly Asking _asking = new();
        private readonly DoorTargets _doors = new();

        internal IReadOnlyList<Target> All { get; private set; } = [];

        public async Task InitializeAsync() =>
            All = [.. CommandTargets.All(_asking), .. TextTargets.All, .. RowTargets.All, .. await TurnTargets.AllAsync(_asking), .. await _doors.AllAsync()];

        public async Task DisposeAsync()
        {
            await _asking.DisposeAsync();
            await _doors.DisposeAsync();
        }

        ValueTask IAsyncDisposable.DisposeAsync() => new(DisposeAsync());
    }
}
