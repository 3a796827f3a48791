using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Argument checks that the signatures of this API make necessary.</summary>
internal static class Reject
{
    /// <summary>An optional <c>object</c> before an optional token swallows a token passed by position.</summary>
    public static void Token(object value, [CallerArgumentExpression(nameof(value))] string name = null)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
    }
}
