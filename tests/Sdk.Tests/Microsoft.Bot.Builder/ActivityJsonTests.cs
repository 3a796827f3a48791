using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class ActivityJsonTests
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void AnActivity_ReadAndWritten_LosesNothing()
    {
        var read = JsonConvert.DeserializeObject<Activity>(Arriving.MessageJson);

        var written = JObject.Parse(JsonConvert.SerializeObject(read, WithoutNulls));

        Assert.True(JToken.DeepEquals(JObject.Parse(Arriving.MessageJson), written), written.ToString());
    }

    [Fact]
    public void WhatHasNoFieldOfItsOwn_IsKeptInProperties()
    {
        var activity = Arriving.Message();

        Assert.True(activity.Properties["fromTheFuture"]!.Value<bool>("kept"));
        Assert.Equal("JP", activity.Entities[1].Properties.Value<string>("country"));
    }

    [Fact]
    public void ChannelData_IsReadAsATypeOfTeams()
    {
        var activity = Arriving.Message();

        Assert.Equal("g1", activity.TeamsGetTeamInfo().AadGroupId);
        Assert.Equal("19:channel", activity.TeamsGetChannelId());
        Assert.Equal("channelRenamed", activity.GetChannelData<TeamsChannelData>().EventType);
        Assert.Equal("t1", activity.GetChannelData<TeamsChannelData>().Tenant.Id);
    }

    [Theory]
    [InlineData("""{ "team": "no object" }""")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    public void ChannelData_ThatDoesNotFit_IsNotRead(string json)
    {
        var activity = Arriving.Of(ActivityTypes.Message, one => one.ChannelData = JToken.Parse(json));

        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
    }

    [Fact]
    public void ChannelData_ThatIsMissing_IsNull()
    {
        var activity = Arriving.Of(ActivityTypes.Message, one => one.ChannelData = null);

        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out _));
        Assert.Null(activity.TeamsGetChannelId());
        Assert.Null(activity.TeamsGetTeamInfo());
    }

    [Fact]
    public void AMemberOfATeam_HasTheDirectoryIdUnderEitherName()
    {
        var member = JsonConvert.DeserializeObject<TeamsChannelAccount>("""{ "id": "29:a", "objectId": "o1", "userPrincipalName": "a@example.org" }""")!;

        Assert.Equal("o1", member.AadObjectId);
        Assert.Equal("a@example.org", member.UserPrincipalName);
    }

    [Fact]
    public void TheContentOfAnAttachment_IsWrittenAsItIs()
    {
        var attachment = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = JObject.Parse("""{ "type": "AdaptiveCard", "body": [] }""") };

        var json = JsonConvert.SerializeObject(attachment, WithoutNulls);

        Assert.Equal("""{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","body":[]}}""", json);
        Assert.IsType<JObject>(JsonConvert.DeserializeObject<Attachment>(json)!.Content);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/card", true)]
    [InlineData("messageReaction", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void AsMessageActivity_IsTheActivityOnlyIfItIsAMessage(string? type, bool isMessage)
        => Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() != null);
}
