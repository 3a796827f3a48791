using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter of a bot behind an HTTP endpoint. Web sockets are not taken.</summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>Answers 405 to anything but POST, 400 to a body that is no activity, 401 to callers that are not let in.</summary>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
            return;
        }

        try
        {
            var activity = await HttpBody.ReadAsync<Activity>(httpRequest, cancellationToken).ConfigureAwait(false);
            if (string.IsNullOrEmpty(activity?.Type))
            {
                httpResponse.StatusCode = (int)HttpStatusCode.BadRequest;
                LogNoActivity(Logger);
                return;
            }

            string authHeader = httpRequest.Headers["Authorization"];
            var invokeResponse = await ProcessActivityAsync(authHeader, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await HttpBody.WriteAsync(httpResponse, invokeResponse, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            httpResponse.StatusCode = (int)HttpStatusCode.Unauthorized;
            LogNotLetIn(Logger, e.Message);
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "BadRequest: Missing activity or activity type.")]
    private static partial void LogNoActivity(ILogger logger);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Unauthorized: {Reason}")]
    private static partial void LogNotLetIn(ILogger logger, string reason);
}
