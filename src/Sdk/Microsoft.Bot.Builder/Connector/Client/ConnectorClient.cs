using System;
using System.Net.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The connector service of one channel address. A request is sent once: whether to repeat one that failed,
/// or whose outcome is unknown, is for the bot to decide.
/// </summary>
public partial class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    // One resolver and one serializer for all clients: what they learn of a type costs far more than a message.
    private static readonly DefaultContractResolver Contracts = new();
    private static readonly JsonSerializer SharedSerializer = JsonSerializer.Create(CreateSettings());

    private JsonSerializerSettings _serialization;
    private JsonSerializerSettings _deserialization;

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : base(handlers)
        => Initialize(baseUri, credentials ?? throw new ArgumentNullException(nameof(credentials)));

    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers)
        => AddDefaultRequestHeaders(HttpClient);

    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, null, addJwtTokenRefresher, handlers)
        => AddDefaultRequestHeaders(HttpClient);

    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials as ServiceClientCredentials, customHttpClient, addJwtTokenRefresher, handlers)
    {
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : base(handlers)
    {
        Initialize(baseUri, credentials);
        if (customHttpClient is not null)
        {
            HttpClient = customHttpClient;
        }
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
        => Initialize(baseUri, credentials);

    internal ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, Func<HttpClient> open, bool disposeHttpClient)
        : base(open, disposeHttpClient)
        => Initialize(baseUri, credentials);

    public Uri BaseUri { get; set; }

    /// <summary>How objects are written. Changing the settings of a client makes it use them for itself alone.</summary>
    public JsonSerializerSettings SerializationSettings => _serialization ??= CreateSettings();

    public JsonSerializerSettings DeserializationSettings => _deserialization ??= CreateSettings();

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    internal JsonSerializer Writer => _serialization is null ? SharedSerializer : JsonSerializer.Create(_serialization);

    internal JsonSerializer Reader => _deserialization is null ? SharedSerializer : JsonSerializer.Create(_deserialization);

    private static JsonSerializerSettings CreateSettings() => new()
    {
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
        Converters = [new Iso8601TimeSpanConverter()],
        MaxDepth = null,
    };

    private void Initialize(Uri baseUri, ServiceClientCredentials credentials)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        Conversations = new Conversations(this);
        Credentials?.InitializeServiceClient(this);
    }
}
