using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Teams;

/// <summary>Outside a workshop people are answered in the language they write; the device's only decides when they write none.</summary>
public sealed class SpokenLanguageTests : IAsyncDisposable
{
    private readonly Chat _chat = new();

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData("状況", true)]
    [InlineData("ワークショップって何", true)]
    [InlineData("ｽﾃｰﾀｽ", true)]
    [InlineData("status", false)]
    [InlineData("what is this?", false)]
    public async Task OutsideAWorkshop_TheAnswerIsInTheLanguageOfTheText(string text, bool isJapanese) =>
        Assert.Equal(isJapanese, Languages.IsJapanese(Assert.Single(await _chat.SaysAsync(text))));
}
