using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Carrying;

/// <summary>Takes over what an earlier workshop of the same conversation left.</summary>
internal sealed class CarryingRoom(CarryOver carry, DirtyBoards boards)
{
    public async Task<Reply> RunAsync(Scene scene, ICarrying command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var outcome = command is CarryPersona persona
            ? await carry.PersonaAsync(scene.Workshop, scene.Turn.Who, persona.From, cancellationToken)
            : await carry.ParkedAsync(scene.Workshop, scene.Turn.Who, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        boards.Mark(scene.Workshop.Id);
        return Reply.Of(Say(outcome.Require(), scene.Language));
    }

    private static Line Say(Carried carried, Language language)
    {
        Argument[] counts = [Argument.Count("count", carried.Count), Argument.Count("waiting", carried.Waiting)];
        return carried.WasThere ? CarryingTexts.All.Line("TakenAlready", language)
            : carried.Name is { } name ? CarryingTexts.All.Line("PersonaTaken", language, Argument.User("name", name))
            : CarryingTexts.All.Line(carried.Waiting > 0 ? "ParkedTakenSome" : "ParkedTaken", language, counts);
    }
}
