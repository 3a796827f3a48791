using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.People;

namespace JourneyBot.Panels;

/// <summary>All that a panel is drawn from.</summary>
/// <param name="Name">Of the workshop; user text.</param>
/// <param name="Language">Of the facilitator.</param>
internal sealed record PanelView(Workshop Workshop, string Name, Language Language, StatusView Status, Turnout Turnout)
{
    /// <summary>What came of the last press or word; may hold user text.</summary>
    public string? Notice { get; init; }
}

internal sealed class PanelReader(StatusReader status, IEntryStore entries, WorkshopNames names)
{
    public async Task<PanelView> ReadAsync(Workshop workshop, Language language, CancellationToken cancellationToken)
    {
        var view = await status.ReadAsync(workshop, cancellationToken);
        // What is written silently is not in the journey, but it counts.
        var written = workshop.Withheld is null ? view.Journey.Ledger.All : await entries.ReadAsync(workshop.Id, cancellationToken);
        var turnout = Turnout.Read(workshop, written, view.People, view.Done);
        return new PanelView(workshop, names.Of(workshop, view.Journey, language), language, view, turnout);
    }
}
