using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order it was added; the bot comes last.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunFromAsync(0, turnContext, null, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => RunFromAsync(0, turnContext, callback, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFromAsync(int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (index < _middleware.Count)
        {
            return RunOneAsync(index, turnContext, callback, cancellationToken);
        }

        return callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
    }

    // Apart from its caller, which would else allocate the closure even where no middleware is left.
    private Task RunOneAsync(int index, ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
        => _middleware[index].OnTurnAsync(turnContext, next => RunFromAsync(index + 1, turnContext, callback, next), cancellationToken);
}
