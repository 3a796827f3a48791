using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace JourneyBot.Maps;

/// <summary>Draws a page's component to text. Components encode what they show: user text cannot become markup.</summary>
internal sealed class PageRenderer(ILoggerFactory logs)
{
    /// <summary>Japanese stays as it is: by number each of its characters would take eight bytes instead of three.</summary>
    private static readonly ServiceProvider Services =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    /// <summary>The page as an answer.</summary>
    public async Task<IResult> AnswerAsync<TPage>(Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        Results.Content(await DrawAsync<TPage>(parameters), "text/html; charset=utf-8", Encoding.UTF8, status);

    public async Task<string> DrawAsync<TPage>(IReadOnlyDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var renderer = new HtmlRenderer(Services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(new Dictionary<string, object?>(parameters)))).ToHtmlString());
    }
}
