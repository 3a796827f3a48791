using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// Enters answers in a card's inputs. In the page inputs carry ids of chance, so the label is the only way to address them, as
/// it is for people. Lists of choices and calendars open outside the card.
/// </summary>
internal sealed partial class CardInputs(IPage page, ILocator card, string? toggle)
{
    private const float Patience = 5_000;
    private const string Controls = "input:not([type=checkbox]):not([type=radio]), textarea, button[role=combobox]";

    /// <summary>Returns the controls that now hold the answer.</summary>
    public async Task<IReadOnlyList<FilledControl>> FillAsync(Answer answer)
    {
        if (answer.Values is ["true" or "false"])
            return [await SetAsync(await ShownAsync(Named(AriaRole.Checkbox, answer.Label)), bool.Parse(answer.Values[0]))];
        var options = answer.Values.Select(value => Option(answer.Label, value)).ToList();
        var control = Labelled(answer.Label);
        var found = await ShownAsync(control.Or(options[0]));
        if (await control.CountAsync() > 0)
            return [await EnterAsync(found, answer.Values)];
        var ticked = new List<FilledControl>();
        foreach (var option in options)
            ticked.Add(await SetAsync(option.First, on: true));
        return ticked;
    }

    private static async Task<FilledControl> SetAsync(ILocator box, bool on)
    {
        await box.SetCheckedAsync(on, new() { Timeout = Patience });
        return new(await box.ElementHandleAsync(new() { Timeout = Patience }), on, []);
    }

    private async Task<FilledControl> EnterAsync(ILocator control, string[] values)
    {
        var opens = await control.GetAttributeAsync("role", new() { Timeout = Patience }) == "combobox";
        var isDate = opens && Date().IsMatch(values[0]);
        if (opens && !isDate)
            await PickAsync(control, values);
        else
            await control.FillAsync(values[0], new() { Timeout = Patience });
        if (opens)
            await LeaveAsync(control);
        return new(await control.ElementHandleAsync(new() { Timeout = Patience }), On: null, isDate ? [] : values);
    }

    /// <summary>Closes it. A list for several shows what was picked only while the cursor is elsewhere.</summary>
    private async Task LeaveAsync(ILocator control)
    {
        await page.Keyboard.PressAsync("Escape");
        await control.BlurAsync(new() { Timeout = Patience });
    }

    private async Task PickAsync(ILocator control, string[] titles)
    {
        await control.ClickAsync(new() { Timeout = Patience });
        // A list for one choice has options, a list for several has boxes that look like them.
        var listed = page.Locator("[role=option], [role=menuitemcheckbox]");
        foreach (var title in titles)
        {
            await listed.First.WaitForAsync(new() { Timeout = Patience });
            var exact = listed.Filter(new() { HasTextRegex = Exactly(title) });
            var choice = (await exact.CountAsync() > 0 ? exact : listed.Filter(new() { HasText = title })).First;
            if (await choice.GetAttributeAsync("aria-checked", new() { Timeout = Patience }) != "true")
                await choice.ClickAsync(new() { Timeout = Patience });
        }
    }

    /// <summary>Opens the rest of the form when the input is not among what is shown.</summary>
    private async Task<ILocator> ShownAsync(ILocator control)
    {
        await card.WaitForAsync();
        if (toggle is not null && !await control.First.IsVisibleAsync())
            await card.GetByRole(AriaRole.Button, new() { Name = toggle, Exact = true }).ClickAsync(new() { Timeout = Patience });
        await control.First.WaitForAsync(new() { Timeout = Patience });
        return control.First;
    }

    private ILocator Labelled(string label) => card.Locator(Controls).And(card.GetByLabel(Exactly(label)));

    /// <summary>One of several shown at once: a radio button of the group, or a box whose name is the label with the title.</summary>
    private ILocator Option(string label, string title) =>
        card.GetByRole(AriaRole.Radiogroup, new() { NameRegex = Exactly(label) })
            .GetByRole(AriaRole.Radio, new() { NameRegex = Part(title) })
            .Or(Named(AriaRole.Checkbox, $"{label} {title}"));

    private ILocator Named(AriaRole role, string name) => card.GetByRole(role, new() { NameRegex = Part(name) });

    /// <summary>The star marks what is required.</summary>
    private static Regex Exactly(string label) => new($@"^\s*{Regex.Escape(label)}\s*\*?\s*$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static Regex Part(string name) => new(Regex.Escape(name), RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Date();
}
