using JourneyBot.Boards;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Commands;

/// <summary>"start": opens a workshop; its cards follow as debts of its first transition.</summary>
internal sealed class Starting(StartWorkshop start, Preparations preparations, Cashier cashier, Installations installations, Admission admission)
{
    public async Task<Reply> RunAsync(Turn turn, Start command, CancellationToken cancellationToken)
    {
        var language = command.Language ?? await installations.LanguageOfAsync(turn, cancellationToken);
        if (await admission.RefuseAsync(turn, cancellationToken) is { } no)
        {
            return Reply.Of(no, language);
        }

        var opening = new Opening(default, turn.Where, turn.Reference, turn.Tenant, language) { IsAnonymous = command.IsAnonymous };
        var isPrepared = await preparations.FindFilledAsync(turn.Who.Id, turn.Tenant, cancellationToken) is not null;
        var outcome = await start.RunAsync(opening, turn.Who, Operation.Of("start", turn.Delivery), isPrepared, cancellationToken);
        if (outcome.Refusal is { } refusal)
        {
            return Reply.Of(refusal, language);
        }

        var workshop = outcome.Require();
        await cashier.SettleAsync(workshop, workshop.Version, isSweep: false, cancellationToken);
        return turn.IsPress ? Reply.Of(ChatTexts.All.Line("Started", language)) : Reply.Nothing;
    }
}
