using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class StateTests
{
    private readonly CountingStorage _storage = new();
    private readonly PrivateConversationState _state;
    private readonly IStatePropertyAccessor<Interview> _interview;
    private readonly IStatePropertyAccessor<int> _count;

    public StateTests()
    {
        _state = new PrivateConversationState(_storage);
        _interview = _state.CreateProperty<Interview>("interview");
        _count = _state.CreateProperty<int>("count");
    }

    [Fact]
    public async Task WhatWasSet_IsThereInTheNextTurn()
    {
        await InATurn(async turn => (await _interview.GetAsync(turn, () => new Interview())).Answers.Add("Mika"));

        await InATurn(async turn => Assert.Equal(["Mika"], (await _interview.GetAsync(turn)).Answers));
    }

    [Fact]
    public async Task WhatDidNotChange_IsNotWritten()
    {
        await InATurn(turn => _interview.SetAsync(turn, new Interview { Answers = { "Mika" } }));

        await InATurn(turn => _interview.GetAsync(turn));
        await InATurn(turn => Task.CompletedTask);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task ATurn_ReadsTheStorageOnce()
    {
        await InATurn(async turn =>
        {
            await _interview.GetAsync(turn);
            await _count.GetAsync(turn, () => 1);
            await _interview.GetAsync(turn);
        });

        Assert.Equal(1, _storage.Reads);
    }

    [Fact]
    public async Task OfTwoTurnsAtOnce_TheLastToSaveWins()
    {
        using var first = NewTurn();
        using var second = NewTurn();
        await _count.SetAsync(first, 1);
        await _count.SetAsync(second, 2);

        await _state.SaveChangesAsync(second);
        await _state.SaveChangesAsync(first);

        await InATurn(async turn => Assert.Equal(1, await _count.GetAsync(turn)));
    }

    [Fact]
    public async Task AMissingValue_IsNullOrTheDefaultAskedFor()
    {
        await InATurn(async turn =>
        {
            Assert.Null(await _interview.GetAsync(turn));
            Assert.Equal(0, await _count.GetAsync(turn));
            Assert.Equal(7, await _count.GetAsync(turn, () => 7));
            Assert.Equal(7, await _count.GetAsync(turn));
        });
    }

    [Fact]
    public async Task ClearedState_IsEmptyAfterSaving()
    {
        await InATurn(turn => _count.SetAsync(turn, 3));

        await InATurn(turn => _state.ClearStateAsync(turn));

        await InATurn(async turn => Assert.Equal(0, await _count.GetAsync(turn)));
    }

    [Fact]
    public async Task DeletedState_IsGoneAtOnce()
    {
        await InATurn(turn => _count.SetAsync(turn, 3));
        using var last = NewTurn();
        await _count.GetAsync(last);

        await _state.DeleteAsync(last);

        Assert.Empty(_storage.Items);
    }

    [Fact]
    public async Task EveryPersonInAConversation_HasStateOfTheirOwn()
    {
        await InATurn(turn => _count.SetAsync(turn, 3));
        await InATurn(turn => _count.SetAsync(turn, 4), "29:ken");

        Assert.Equal(
            ["msteams/conversations/19:chat@thread.v2/users/29:aiko", "msteams/conversations/19:chat@thread.v2/users/29:ken"],
            _storage.Items.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnActivityFromNobody_HasNoState()
    {
        using var turn = new TurnContext(new RecordingAdapter(), Arriving.Of(ActivityTypes.Message, one => one.From = null));

        await Assert.ThrowsAsync<InvalidOperationException>(() => _count.GetAsync(turn));
    }

    [Fact]
    public async Task ATurnThatFailed_IsNotSavedByTheMiddleware()
    {
        var adapter = new RecordingAdapter { OnTurnError = (_, _) => Task.CompletedTask };
        adapter.Use(new AutoSaveStateMiddleware(_state));

        await adapter.RunAsync(Arriving.Message(), async (turn, cancellation) =>
        {
            await _count.SetAsync(turn, 3, cancellation);
            throw new InvalidOperationException("broken");
        });

        Assert.Equal(0, _storage.Writes);
    }

    private static TurnContext NewTurn(string from = "29:aiko")
        => new(new RecordingAdapter(), Arriving.Of(ActivityTypes.Message, one => one.From.Id = from));

    private async Task InATurn(Func<ITurnContext, Task> act, string from = "29:aiko")
    {
        using var turn = NewTurn(from);
        await act(turn);
        await _state.SaveChangesAsync(turn);
    }

    private sealed class Interview
    {
        public List<string> Answers { get; init; } = [];
    }
}
