using JourneyBot.Teams;
using Xunit;

namespace JourneyBot.Tests.Teams;

public sealed class ServiceUrlsTests
{
    private const string Stored = """{"serviceUrl":"https://smba.example/emea/","conversation":{"id":"19:chat"},"activityId":"2026-11-22T10:00:00Z","team":"19:team"}""";

    private readonly ServiceUrls _urls = new();

    [Fact]
    public void Reference_OfAConversationThatMoved_IsBroughtUpToDate_AndNothingElseOfIt()
    {
        _urls.Note("19:chat", "https://smba.example/amer/");

        Assert.Equal(Stored.Replace("emea", "amer", StringComparison.Ordinal), _urls.Refresh(Stored));
    }

    [Theory]
    [InlineData("19:other", "https://smba.example/amer/")]
    [InlineData("19:chat", "https://smba.example/emea/")]
    public void Reference_ThatNothingNewerIsKnownOf_StaysAsItIs(string conversation, string address)
    {
        Assert.Same(Stored, _urls.Refresh(Stored));

        _urls.Note(conversation, address);

        Assert.Same(Stored, _urls.Refresh(Stored));
    }

    [Fact]
    public void Conversations_BeyondMeasure_AreForgottenRatherThanKept()
    {
        _urls.Note("19:chat", "https://smba.example/amer/");
        for (var i = 0; i < 10_000; i++)
        {
            _urls.Note($"19:{i}", "https://smba.example/amer/");
        }

        Assert.Same(Stored, _urls.Refresh(Stored));
    }
}
