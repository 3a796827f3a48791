using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors for one bot identity.</summary>
public abstract class ConnectorFactory
{
    protected ConnectorFactory()
    {
    }

    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
