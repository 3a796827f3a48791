using JourneyBot.Commands;
using JourneyBot.Privacy;
using Xunit;

namespace JourneyBot.Tests.Privacy;

/// <summary>The words, in both languages; anything more than the word erases nothing.</summary>
public sealed class PrivacyWordsTests
{
    [Theory]
    [InlineData(typeof(ShowPrivacy), "privacy", "Privacy", "プライバシー", "個人情報")]
    [InlineData(typeof(AskToEraseMe), "erase me", "ERASE ME", "delete my data", "私のデータを消去", "私のデータを削除")]
    [InlineData(typeof(EraseMe), "erase me: yes", "私のデータを消去：はい", "私のデータを消去:はい")]
    [InlineData(typeof(AskToErase), "erase workshop", "delete workshop", "ワークショップを消去", "ワークショップを削除")]
    [InlineData(typeof(Erase), "erase workshop: yes", "ワークショップを消去：はい")]
    public void Word_IsItsCommand(Type command, params string[] words) =>
        Assert.All(words, word => Assert.IsType(command, CommandWords.Read(word)));

    [Theory, InlineData("erase me yes please"), InlineData("erase me: no"), InlineData("they want to erase workshop data"), InlineData("消去 私のデータ")]
    public void MoreThanTheWord_IsSomethingElse(string said) => Assert.IsType<FreeText>(CommandWords.Read(said));
}
