using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Guides;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Guiding;

/// <summary>Things prepared: questions for customers, and usual phases to start from.</summary>
internal sealed class GuidingRoom(Journeys journeys, EnterPhases phases, DirtyBoards boards)
{
    public Task<Reply> RunAsync(Scene scene, IGuiding command, CancellationToken cancellationToken) => command switch
    {
        QuickStart start => StartAsync(scene, start, cancellationToken),
        _ => GuideAsync(scene, cancellationToken),
    };

    private async Task<Reply> GuideAsync(Scene scene, CancellationToken cancellationToken)
    {
        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        var kicker = CardFrame.Kicker(scene.Workshop, GuidingTexts.All.Get("GuideKicker", scene.Language), scene.Language);
        return Reply.Of(SummaryCard.Draw(scene.Language, kicker, journey, InterviewGuide.Write(journey, scene.Language)));
    }

    private async Task<Reply> StartAsync(Scene scene, QuickStart command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var request = new Request(scene.Turn.Who, scene.Turn.Delivery, scene.Turn.Delivery);
        var outcome = await phases.RunAsync(scene.Workshop, request, command.Size, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        return Reply.Of(Say(outcome.Require().Entries, scene.Language));
    }

    private static Line Say(IReadOnlyList<Written> written, Language language)
    {
        var names = written.Select(one => ((Contribution)one.Entry.Payload).Answers.First().Value[0]).ToList();
        return GuidingTexts.All.Line(
            "QuickStarted",
            language,
            Argument.Count("count", written.Count),
            new Argument("names", string.Join(GuidingTexts.All.Get("Between", language), names)),
            new Argument("second", names[1]),
            new Argument("label", Acknowledgement.LabelOf(written[0])));
    }
}
