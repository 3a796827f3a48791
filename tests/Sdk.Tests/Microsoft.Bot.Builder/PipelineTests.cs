using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class PipelineTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _happened = [];

    [Fact]
    public async Task Middleware_RunsAroundTheBotInTheOrderItWasAdded()
    {
        _adapter.Use(new Around("outer", _happened)).Use(new Around("inner", _happened));

        await _adapter.RunAsync(Arriving.Message(), Bot);

        Assert.Equal(["outer in", "inner in", "bot", "inner out", "outer out"], _happened);
    }

    [Fact]
    public async Task MiddlewareThatDoesNotGoOn_KeepsTheTurnFromTheBot()
    {
        _adapter.Use(new Around("wall", _happened) { GoesOn = false });

        await _adapter.RunAsync(Arriving.Message(), Bot);

        Assert.Equal(["wall in", "wall out"], _happened);
    }

    [Fact]
    public async Task WhatNobodyCaught_IsHandedToOnTurnError()
    {
        _adapter.OnTurnError = (turn, error) => turn.SendActivityAsync("sorry: " + error.Message);

        await _adapter.RunAsync(Arriving.Message(), (_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal("sorry: broken", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task WithoutOnTurnError_ItGoesOnToTheCaller()
        => await Assert.ThrowsAsync<InvalidOperationException>(
            () => _adapter.RunAsync(Arriving.Message(), (_, _) => throw new InvalidOperationException("broken")));

    [Fact]
    public async Task ATurn_RunsInTheCultureOfItsActivity()
    {
        var before = CultureInfo.CurrentCulture;
        string? during = null;

        await _adapter.RunAsync(Arriving.Message(), (_, _) => Task.FromResult(during = CultureInfo.CurrentCulture.Name));

        Assert.Equal("ja-JP", during);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public async Task ALocaleThatIsNone_DoesNotStopTheTurn()
    {
        await _adapter.RunAsync(Arriving.Of(ActivityTypes.Message, one => one.Locale = "no/such_locale!"), Bot);

        Assert.Equal(["bot"], _happened);
    }

    [Fact]
    public async Task ContinueConversationAsync_StartsATurnWithoutAnActivityFromOutside()
    {
        var reference = Arriving.Message().GetConversationReference();

        await _adapter.ContinueConversationAsync("app", reference, (turn, cancellation) => turn.SendActivityAsync("by the way", cancellationToken: cancellation), default);

        Assert.Equal(("by the way", "19:chat@thread.v2"), (_adapter.Sent[0].Text, _adapter.Sent[0].Conversation.Id));
    }

    private Task Bot(ITurnContext turn, CancellationToken cancellation)
    {
        _happened.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Around(string name, List<string> happened) : IMiddleware
    {
        public bool GoesOn { get; init; } = true;

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            happened.Add(name + " in");
            await (GoesOn ? next(cancellationToken) : Task.CompletedTask);
            happened.Add(name + " out");
        }
    }
}
