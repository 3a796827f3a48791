using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Sdk.Tests.Allocations;

/// <summary>The cloud adapter with a channel that answers at once and on the same thread.</summary>
internal sealed class LocalAdapter(BotCallbackHandler bot) : CloudAdapter(BotFrameworkAuthenticationFactory.Create(
    null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), new Channel(), null)), IBot
{
    public Task<InvokeResponse> ProcessAsync(Activity activity) => ProcessActivityAsync((string?)null, activity, bot, default);

    public Task ProcessAsync(byte[] body)
    {
        var context = new DefaultHttpContext { Request = { Method = "POST", Body = new MemoryStream(body), ContentLength = body.Length } };
        return ProcessAsync(context.Request, context.Response, this);
    }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => bot(turnContext, cancellationToken);

    private sealed class Channel : HttpMessageHandler, IHttpClientFactory
    {
        private static readonly byte[] Accepted = """{"id":"1700000000002"}"""u8.ToArray();

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Accepted) });
    }
}
