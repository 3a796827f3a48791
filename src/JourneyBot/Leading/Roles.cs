using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Leading;

/// <summary>Who leads, who takes part, who only reads.</summary>
internal sealed class Roles(LeadWorkshop lead, DirtyBoards boards)
{
    public async Task<Reply> RunAsync(Scene scene, ILeading command, CancellationToken cancellationToken)
    {
        var request = new Request(scene.Turn.Who, scene.Turn.Delivery, scene.Turn.Delivery);
        var reply = command switch
        {
            NameFacilitator => await NameAsync(scene, request, cancellationToken),
            TakeOver => await TakeOverAsync(scene, request, cancellationToken),
            Observe => await ObserveAsync(scene, request, cancellationToken),
            _ => await JoinAsync(scene, cancellationToken),
        };
        boards.Mark(scene.Workshop.Id);
        return reply;
    }

    private async Task<Reply> NameAsync(Scene scene, Request request, CancellationToken cancellationToken)
    {
        if (scene.Turn.Mentioned is not [var another])
        {
            return Reply.Of(new MentionWhoShallLead(), scene.Language);
        }

        var outcome = await lead.NameAsync(scene.Stored, request, another, cancellationToken);
        return Say(scene, outcome.Refusal, "FacilitatorNamed", Argument.User("name", another.Name));
    }

    private async Task<Reply> TakeOverAsync(Scene scene, Request request, CancellationToken cancellationToken)
    {
        var outcome = await lead.TakeOverAsync(scene.Stored, request, cancellationToken);
        return Say(scene, outcome.Refusal, "TakenOver", Argument.User("name", request.Who.Name), Argument.Count("minutes", (int)Workshop.Absence.TotalMinutes));
    }

    private async Task<Reply> ObserveAsync(Scene scene, Request request, CancellationToken cancellationToken) =>
        Say(scene, await lead.ObserveAsync(scene.Stored, request, cancellationToken), "Observing");

    private async Task<Reply> JoinAsync(Scene scene, CancellationToken cancellationToken)
    {
        await lead.JoinAsync(scene.Workshop, scene.Turn.Who, cancellationToken);
        return Say(scene, null, "Joined");
    }

    private static Reply Say(Scene scene, Refusal? refusal, string text, params ReadOnlySpan<Argument> arguments) => refusal is null
        ? Reply.Of(LeadingTexts.All.Line(text, scene.Language, arguments))
        : Reply.Of(refusal, scene.Language);
}
