using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Internal;

/// <summary>An account with a pipeline to it: makes requests and sends them.</summary>
internal sealed class TableAccount
{
    public const string Json = "application/json";
    public const string JsonWithTypes = "application/json;odata=minimalmetadata";
    private const string StorageScope = "https://storage.azure.com/.default";

    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    private TableAccount(TableEndpoint endpoint, string name, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        options ??= new TableClientOptions();
        Endpoint = endpoint.Account;
        Name = name;
        _version = options.VersionString;
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new ServiceError(),
        });
    }

    public Uri Endpoint { get; }

    public string Name { get; }

    /// <param name="connectionString">With key or signature.</param>
    /// <param name="table">The table that the endpoint's path may end with, null for none.</param>
    /// <param name="options">May be null.</param>
    public static TableAccount FromConnectionString(string connectionString, string table, TableClientOptions options)
    {
        var parsed = TableConnectionString.Parse(connectionString);
        var endpoint = TableEndpoint.Parse(parsed.Endpoint, table);
        return parsed.Key is null
            ? new TableAccount(endpoint.RequireTls(), parsed.AccountName, new SasPolicy(new AzureSasCredential(endpoint.Sas)), options)
            : new TableAccount(endpoint, parsed.AccountName, new SharedKeyPolicy(parsed.Key), options);
    }

    public static TableAccount WithKey(Uri endpoint, string table, TableSharedKeyCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var parsed = TableEndpoint.Parse(endpoint, table);
        return new TableAccount(parsed, parsed.AccountName, new SharedKeyPolicy(credential), options);
    }

    public static TableAccount WithSas(Uri endpoint, string table, AzureSasCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var parsed = TableEndpoint.Parse(endpoint, table).RequireTls();
        return new TableAccount(parsed, parsed.AccountName, new SasPolicy(credential), options);
    }

    public static TableAccount WithToken(Uri endpoint, string table, TokenCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential, "tokenCredential");
        var parsed = TableEndpoint.Parse(endpoint, table);
        return new TableAccount(parsed, parsed.AccountName, new BearerTokenAuthenticationPolicy(credential, StorageScope), options);
    }

    /// <summary>The signature in an endpoint's query.</summary>
    public static AzureSasCredential SasIn(Uri endpoint) =>
        TableEndpoint.Parse(endpoint).Sas is { } signature
            ? new AzureSasCredential(signature)
            : throw new ArgumentException("The endpoint carries no shared access signature.", nameof(endpoint));

    /// <summary>A request to a path of the account, given with its keys escaped.</summary>
    public HttpMessage Request(RequestMethod method, string escapedPath, ResponseClassifier expected)
    {
        var message = _pipeline.CreateMessage();
        message.ResponseClassifier = expected;
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(Endpoint);
        request.Uri.AppendPath(escapedPath, escape: false);
        request.Headers.Add("x-ms-version", _version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", JsonWithTypes);
        return message;
    }

    /// <exception cref="RequestFailedException">The answer is not one that the request expects.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        using (message)
        {
            await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
            return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
        }
    }
}
