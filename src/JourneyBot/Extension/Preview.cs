using JourneyBot.Cards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Extension;

/// <summary>A workshop in a list: what it is about, how far it is and since when. Never who is in it, nor what its chat is called.</summary>
/// <param name="Title">Some of it is user text.</param>
/// <param name="Detail">Ours.</param>
internal sealed record Preview(string Title, string Detail)
{
    private const int LongestTitle = 60;

    public static Preview Of(Found found, Language language)
    {
        var (workshop, theme) = (found.Workshop, found.Journey.Theme);
        var title = theme.Product.Value
            ?? (theme.Start.Value is null && theme.Goal.Value is null ? null : CardFrame.Scope(found.Journey, language).ToString())
            ?? ExtensionTexts.All.Get("Untitled", language);
        var day = StepTexts.Day("date", DateOnly.FromDateTime((workshop.EndedAt ?? workshop.StartedAt).DateTime), language);
        var detail = workshop.IsEnded
            ? ExtensionTexts.All.Get("Ended", language, day)
            : ExtensionTexts.All.Get("Going", language, new Argument("step", CardFrame.Kicker(workshop.Step, language)), day);
        return new Preview(PlainText.Shorten(title.Replace('\n', ' '), LongestTitle), detail);
    }
}
