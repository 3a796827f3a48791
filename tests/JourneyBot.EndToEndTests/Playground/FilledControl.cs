using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>A control of the page and what it shows while the answer stands in it. A date shows differently with the focus and without.</summary>
/// <param name="On">For a box or a radio button.</param>
/// <param name="Words">For the others; with none, anything will do.</param>
internal sealed record FilledControl(IElementHandle Control, bool? On, string[] Words)
{
    public object ToScript() => new { control = Control, on = On, words = Words };
}
