using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class TeamsActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TeamBot _bot = new();

    [Fact]
    public async Task TheBotBeingAdded_IsToldWithTheTeam()
    {
        await RunAsync(Arriving.Of(ActivityTypes.ConversationUpdate, one => one.MembersAdded = [new ChannelAccount("28:bot")]));

        Assert.Equal(["28:bot added to 19:team"], _bot.Happened);
    }

    [Fact]
    public async Task AMemberWhoComesWithDetails_IsNotLookedUp()
    {
        var ken = JObject.Parse("""{ "id": "29:ken", "email": "ken@example.org" }""").ToObject<ChannelAccount>()!;

        await RunAsync(Arriving.Of(ActivityTypes.ConversationUpdate, one => one.MembersAdded = [ken]));

        Assert.Equal(["29:ken ken@example.org added to 19:team"], _bot.Happened);
    }

    [Fact]
    public async Task AMemberWhoLeft_IsToldWithTheTeam()
    {
        await RunAsync(Arriving.Of(ActivityTypes.ConversationUpdate, one => one.MembersRemoved = [new ChannelAccount("29:ken")]));

        Assert.Equal(["29:ken removed from 19:team"], _bot.Happened);
    }

    [Fact]
    public async Task ARenamedChannel_IsTold()
    {
        await RunAsync(Arriving.Of(ActivityTypes.ConversationUpdate));

        Assert.Equal(["19:channel renamed"], _bot.Happened);
    }

    [Fact]
    public async Task AnEditedMessage_IsNoNewMessage()
    {
        await RunAsync(Arriving.Of(ActivityTypes.MessageUpdate, one => one.ChannelData = JObject.Parse("""{ "eventType": "editMessage" }""")));

        Assert.Equal(["edited"], _bot.Happened);
    }

    [Fact]
    public async Task AnInvokeNobodyHandles_IsAnswered501()
    {
        await RunAsync(Arriving.Of(ActivityTypes.Invoke, one =>
        {
            one.Name = "unheard/of";
            one.Value = new JObject();
        }));

        Assert.Equal(501, Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value).Status);
    }

    private Task RunAsync(Activity activity) => _adapter.RunAsync(activity, _bot.OnTurnAsync);

    private sealed class TeamBot : TeamsActivityHandler
    {
        public List<string> Happened { get; } = [];

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"{string.Join(' ', teamsMembersAdded.Select(member => $"{member.Id} {member.Email}".Trim()))} added to {teamInfo.Id}");

        protected override Task OnTeamsMembersRemovedAsync(IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"{teamsMembersRemoved[0].Id} removed from {teamInfo.Id}");

        protected override Task OnTeamsChannelRenamedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"{channelInfo.Id} renamed");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note("edited");

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => Note("message");

        private Task Note(string what)
        {
            Happened.Add(what);
            return Task.CompletedTask;
        }
    }
}
