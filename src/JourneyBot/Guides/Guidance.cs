using JourneyBot.Commands;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Guides;

/// <summary>A guide to open from a card.</summary>
internal sealed record GuideLink(string Title, Uri Address);

/// <summary>Which guide fits somebody, and where it is.</summary>
internal sealed class Guidance(LinkSettings links, Attendance attendance)
{
    /// <summary>Where no workshop is: somebody may be about to lead one. Null: nobody has said at which address guides are.</summary>
    public GuideLink? ForNewcomers(Language language) => To(Guide.Facilitator, language);

    /// <summary>By what the person is in this workshop, in their language.</summary>
    public async Task<GuideLink?> ForAsync(Scene scene, CancellationToken cancellationToken)
    {
        var (workshop, who) = (scene.Workshop, scene.Turn.Who.Id);
        var guide = workshop.IsLedBy(who) ? Guide.Facilitator
            : workshop.IsEnded || await attendance.IsObserverAsync(workshop.Id, who, cancellationToken) ? Guide.Stakeholder
            : Guide.Participant;
        return To(guide, scene.Language);
    }

    private GuideLink? To(Guide guide, Language language) => links.PublicUrl is { } address
        ? new GuideLink(GuideTexts.All.Get(guide.Name, language), new Uri(address, $"{guide.Path}?lang={language.Tag()}"))
        : null;
}
