using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Azure.Data.Tables.Internal;

/// <summary>A query, page by page. A page may be empty and have another after it.</summary>
/// <param name="read">Reads the page after a continuation token (null: the first) of at most so many rows.</param>
/// <param name="maxPerPage">Unless the caller says otherwise.</param>
internal sealed class EntityPages<T>(Func<string, int?, Task<Page<T>>> read, int? maxPerPage, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        var token = continuationToken;
        do
        {
            var page = await read(token, pageSizeHint ?? maxPerPage).ConfigureAwait(false);
            yield return page;
            token = page.ContinuationToken;
        }
        while (token is not null);
    }
}
