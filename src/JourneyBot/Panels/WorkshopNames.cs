using System.Globalization;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Panels;

/// <summary>What the channel calls the workshop's conversation; null where it has no name.</summary>
internal delegate string? RoomName(Workshop workshop);

/// <summary>
/// What a workshop is called outside its conversation: what it is about, else where it is held, else when it began. Its theme while it is
/// written silently is nobody's to see.
/// </summary>
internal sealed class WorkshopNames(Journeys journeys, RoomName room)
{
    private const int Longest = 60;

    public async Task<string> OfAsync(Workshop workshop, Language language, CancellationToken cancellationToken) =>
        Of(workshop, await journeys.FreshAsync(workshop, cancellationToken), language);

    public string Of(Workshop workshop, Journey journey, Language language)
    {
        var theme = journey.Theme;
        var name = theme.Product.Value
            ?? (theme.Start.Value is null && theme.Goal.Value is null ? room(workshop) : CardFrame.Scope(journey, language).ToString())
            ?? PanelTexts.All.Get("StartedAt", language, new Argument("time", Time(workshop)));
        return PlainText.Shorten(name, Longest);
    }

    private static string Time(Workshop workshop) =>
        workshop.StartedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
