using System.Text;
using JourneyBot.Guides;
using JourneyBot.Maps;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace JourneyBot.Tests.Guides;

/// <summary>What the host answered.</summary>
internal sealed record GuideAnswer(int Status, string Text, IHeaderDictionary Headers);

/// <summary>The guides as the host serves them, without a web server.</summary>
internal sealed class GuidePages : IDisposable
{
    private readonly GuideEndpoint _endpoint = new(new PageRenderer(NullLoggerFactory.Instance));
    private readonly ServiceProvider _services = new ServiceCollection().AddLogging().BuildServiceProvider();

    public Task<GuideAnswer> OpenAsync(Guide guide, string? lang = null, string? accepted = null) => RunAsync(context =>
    {
        context.Request.Headers.AcceptLanguage = accepted;
        return _endpoint.ShowAsync(guide, lang, context);
    });

    public Task<GuideAnswer> PictureAsync(string name) => RunAsync(context => Task.FromResult(GuidePicture.Serve(name, context)));

    public void Dispose() => _services.Dispose();

    private async Task<GuideAnswer> RunAsync(Func<HttpContext, Task<IResult>> act)
    {
        var context = new DefaultHttpContext { RequestServices = _services };
        using var body = new MemoryStream();
        context.Response.Body = body;
        await (await act(context)).ExecuteAsync(context);
        return new GuideAnswer(context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()), context.Response.Headers);
    }
}
