using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Rest;

/// <summary>Adds to a request what its receiver wants to see before it answers.</summary>
public abstract class ServiceClientCredentials
{
    protected ServiceClientCredentials()
    {
    }

    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T>
    {
    }

    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => Task.CompletedTask;
}
