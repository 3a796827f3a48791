using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;

namespace JourneyBot.Privacy;

/// <summary>Whoever wrote a turn, by all the ids that rows may hold of them. The Teams edge knows.</summary>
internal delegate ErasedPerson WhoIs(Turn turn);

/// <summary>The use cases behind erasing.</summary>
internal sealed record ErasingCases(ErasePerson People, EraseWorkshop Workshops, ErasureCounts Counts, WhoIs WhoIs);

/// <summary>What is stored of people, and erasing it. The first works everywhere, "erase me" as well; a workshop is erased by those who lead it.</summary>
internal sealed class PrivacyRoom(ErasingCases cases, Retention retention, CardActions actions, TimeProvider time)
{
    /// <param name="scene">Null: no workshop is here.</param>
    public async Task<Reply> RunAsync(Scene? scene, Turn turn, IPrivacy command, CancellationToken cancellationToken)
    {
        var language = scene?.Language ?? turn.Locale;
        return command switch
        {
            ShowPrivacy => Reply.Of(PrivacyCard.Draw(retention, language, actions)),
            AskToEraseMe => await AskMeAsync(turn, language, cancellationToken),
            EraseMe erase => await EraseMeAsync(turn, erase, language, cancellationToken),
            _ when scene is null => Reply.Of(new NoWorkshopIsOpen(), language),
            AskToErase => await AskAsync(scene, cancellationToken),
            _ => await EraseAsync(scene, cancellationToken),
        };
    }

    private async Task<Reply> AskMeAsync(Turn turn, Language language, CancellationToken cancellationToken)
    {
        var isPrivate = turn.IsPersonal || turn.IsPress;
        var counts = isPrivate ? await cases.Counts.OfAsync(cases.WhoIs(turn), cancellationToken) : null;
        return Reply.Of(ErasureCard.OfMe(counts, MarkOf(turn), language, actions));
    }

    private async Task<Reply> EraseMeAsync(Turn turn, EraseMe command, Language language, CancellationToken cancellationToken)
    {
        if (command.Asker is { } asker && asker != MarkOf(turn))
        {
            return Reply.Of(new AskForYourself(), language);
        }

        await cases.People.RunAsync(cases.WhoIs(turn), turn.SentAt, time.GetUtcNow(), cancellationToken);
        return Reply.Of(PrivacyTexts.All.Line("MeErased", language));
    }

    private async Task<Reply> AskAsync(Scene scene, CancellationToken cancellationToken) =>
        Authority.Refuse(scene.Workshop, scene.Turn.Who.Id, Act.Erase) is { } refusal
            ? Reply.Of(refusal, scene.Language)
            : Reply.Of(ErasureCard.OfWorkshop(scene.Workshop, await cases.Counts.OfAsync(scene.Workshop, cancellationToken), scene.Language, actions));

    private async Task<Reply> EraseAsync(Scene scene, CancellationToken cancellationToken) =>
        await cases.Workshops.RunAsync(scene.Workshop, scene.Turn.Who, cancellationToken) is { } refusal
            ? Reply.Of(refusal, scene.Language)
            : Reply.Of(PrivacyTexts.All.Line("WorkshopErased", scene.Language));

    private static string MarkOf(Turn turn) => Operation.Of("erase-me", turn.Who.Id.Value);
}
