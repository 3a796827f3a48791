using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

public delegate Task NextDelegate(CancellationToken cancellationToken);

/// <summary>Something that happens around every turn.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
