using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Who is in the conversation: in a channel the members of its team, in a chat those of the chat.</summary>
public static class TeamsInfo
{
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
        => MemberAsync(turnContext, userId, RosterOf(turnContext), cancellationToken);

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
        => MemberAsync(turnContext, userId, teamId ?? TeamOf(turnContext), cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
        => PageAsync(turnContext, RosterOf(turnContext), pageSize, continuationToken, cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = default, int? pageSize = default, CancellationToken cancellationToken = default)
        => PageAsync(turnContext, teamId ?? TeamOf(turnContext), pageSize, continuationToken, cancellationToken);

    [Obsolete("Microsoft Teams is deprecating the non-paged version of the getMembers API which this method uses. Please use GetPagedTeamMembersAsync instead of this API.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        => AllAsync(turnContext, RosterOf(turnContext), cancellationToken);

    [Obsolete("Microsoft Teams is deprecating the non-paged version of the getMembers API which this method uses. Please use GetPagedTeamMembersAsync instead of this API.")]
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
        => AllAsync(turnContext, teamId ?? TeamOf(turnContext), cancellationToken);

    private static string RosterOf(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static string TeamOf(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");

    private static IConversations ConversationsOf(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>()?.Conversations ?? throw new InvalidOperationException("This method requires a connector client.");

    private static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turnContext, string userId, string roster, CancellationToken cancellationToken)
    {
        _ = userId ?? throw new InvalidOperationException("The GetMembers operation needs a valid user Id.");
        var member = await ((Conversations)ConversationsOf(turnContext)).GetConversationMemberAsync(userId, roster, cancellationToken).ConfigureAwait(false);
        return WithDetails(member);
    }

    private static async Task<TeamsPagedMembersResult> PageAsync(ITurnContext turnContext, string roster, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var page = await ConversationsOf(turnContext).GetConversationPagedMembersAsync(roster, pageSize, continuationToken, cancellationToken).ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> AllAsync(ITurnContext turnContext, string roster, CancellationToken cancellationToken)
    {
        var members = await ConversationsOf(turnContext).GetConversationMembersAsync(roster, cancellationToken).ConfigureAwait(false);
        return members.Select(WithDetails);
    }

    /// <summary>What a chat knows of everybody is typed; what Teams adds is in the account's further properties.</summary>
    private static TeamsChannelAccount WithDetails(ChannelAccount member) => JObject.FromObject(member).ToObject<TeamsChannelAccount>();
}
