using System.Net;
using System.Text;
using AdaptiveCards;
using JourneyBot.Restoring;
using JourneyBot.Tests.Hosts;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace JourneyBot.Tests.Restoring;

/// <summary>What a page answered.</summary>
internal sealed record RestoreAnswer(int Status, string Page, IHeaderDictionary Headers);

/// <summary>The pages behind a link that somebody asked for in a chat.</summary>
internal static class RestorePages
{
    /// <summary>The token on the card that answers the word.</summary>
    public static async Task<string> LinkAsync(this Chat chat, string said = "restore", string? by = null)
    {
        var card = Assert.Single(await chat.CardsAsync(said, by));
        var open = Assert.Single(card.Actions.OfType<AdaptiveOpenUrlAction>());
        Assert.StartsWith(BotServices.Address + "restore/", open.Url.ToString(), StringComparison.Ordinal);
        return open.Url.Segments[^1];
    }

    public static Task<RestoreAnswer> OpenAsync(this Chat chat, string token) => RunAsync(chat, (endpoint, context) => endpoint.ShowAsync(token, context));

    public static Task<RestoreAnswer> HandInAsync(this Chat chat, string token, string file) => chat.HandInAsync(token, Encoding.UTF8.GetBytes(file));

    public static async Task<RestoreAnswer> HandInAsync(this Chat chat, string token, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "workshop.json" } };
        return await chat.SendAsync(token, form);
    }

    public static async Task<RestoreAnswer> SendAsync(this Chat chat, string token, HttpContent content)
    {
        var body = await content.ReadAsByteArrayAsync();
        return await RunAsync(chat, (endpoint, context) =>
        {
            context.Request.Method = "POST";
            context.Request.ContentType = content.Headers.ContentType?.ToString();
            context.Request.ContentLength = body.Length;
            context.Request.Body = new MemoryStream(body);
            return endpoint.TakeAsync(token, context);
        });
    }

    private static async Task<RestoreAnswer> RunAsync(Chat chat, Func<RestoreEndpoint, HttpContext, Task<IResult>> act)
    {
        var context = new DefaultHttpContext { RequestServices = chat.Get<IServiceProvider>() };
        using var body = new MemoryStream();
        context.Response.Body = body;
        await (await act(chat.Get<RestoreEndpoint>(), context)).ExecuteAsync(context);
        return new RestoreAnswer(context.Response.StatusCode, WebUtility.HtmlDecode(Encoding.UTF8.GetString(body.ToArray())), context.Response.Headers);
    }
}
