using JourneyBot.Telemetry;
using Microsoft.Bot.Schema;
using Xunit;

namespace JourneyBot.Tests.Telemetry;

public sealed class TurnKindTests
{
    [Theory]
    [InlineData(ActivityTypes.Message, null, "message")]
    [InlineData(ActivityTypes.ConversationUpdate, null, "conversationUpdate")]
    [InlineData(ActivityTypes.Invoke, "adaptiveCard/action", "adaptiveCard/action")]
    [InlineData(ActivityTypes.Invoke, "composeExtension/query", "composeExtension/query")]
    public void KnownKinds_AreToldByName(string type, string? name, string kind) => Assert.Equal(kind, TurnKind.Of(new Activity { Type = type, Name = name }));

    /// <summary>Each value of a dimension is kept by the collector for ever: whoever may send activities must not be able to make more.</summary>
    [Theory]
    [InlineData("anything", null)]
    [InlineData(null, null)]
    [InlineData(ActivityTypes.Invoke, "composeExtension/anything")]
    [InlineData(ActivityTypes.Invoke, null)]
    public void UnknownOnes_AreOneKind(string? type, string? name) => Assert.Equal("other", TurnKind.Of(new Activity { Type = type, Name = name }));
}
