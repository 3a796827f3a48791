using JourneyBot.Extension;
using JourneyBot.Hosting;
using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace JourneyBot.Teams;

/// <summary>
/// Asks the connector for one member of a chat or channel, by the conversation reference that the workshop was started with. The channel is
/// asked for and not its team: in a private one there are fewer people.
/// </summary>
internal sealed partial class TeamsRoster(CloudAdapter adapter, BotIdentity identity, BotPresence presence, ServiceUrls urls, ILogger<TeamsRoster> log) : IRoster
{
    public async Task<bool?> HasAsync(Workshop workshop, string account, CancellationToken cancellationToken)
    {
        if (await presence.IsOutAsync(workshop, cancellationToken))
        {
            return null;
        }

        var reference = JsonConvert.DeserializeObject<ConversationReference>(urls.Refresh(workshop.Opening.ConversationReference))!;
        var roster = Place.RosterOf(reference.Conversation);
        bool? isIn = null;
        await adapter.ContinueConversationAsync(
            identity.AppId, reference, async (turn, cancellation) => isIn = await AskAsync(turn, roster, account, workshop.Id, cancellation), cancellationToken);
        return isIn;
    }

    private async Task<bool?> AskAsync(ITurnContext turn, string roster, string account, WorkshopId workshop, CancellationToken cancellationToken)
    {
        try
        {
            var conversations = (Conversations)turn.TurnState.Get<IConnectorClient>().Conversations;
            return await conversations.GetConversationMemberAsync(account, roster, cancellationToken) is not null;
        }
        catch (Exception exception)
        {
            // Caught here, since the adapter's own handler would apologize to the conversation.
            var failure = Failure.Of(exception);
            RosterDidNotSay(workshop.Value, failure.Kind, (int?)failure.Status);
            return failure.Kind == FailureKind.Refused ? false : null;
        }
    }

    [LoggerMessage(EventId = 111, Level = LogLevel.Debug, Message = "The roster of {Workshop} names nobody: {Kind} {Status}")]
    private partial void RosterDidNotSay(string workshop, FailureKind kind, int? status);
}
