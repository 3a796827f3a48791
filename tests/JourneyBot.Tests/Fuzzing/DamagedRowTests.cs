using JourneyBot.Storage.Rows;
using JourneyBot.Testing.Fuzzing;
using JourneyBot.Tests.Commands;
using JourneyBot.Tests.Hosts;
using Xunit;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>A row that is damaged in the store is a fault of its workshop alone.</summary>
public sealed class DamagedRowTests
{
    [Theory]
    [InlineData(false, "{")]
    [InlineData(false, """{"v":1}""")]
    [InlineData(true, """{"v":1,"at":"2026-12-01T09:00:00Z","delivery":"x","payload":7}""")]
    [InlineData(true, "null")]
    public async Task TurnThatMeetsIt_ThrowsForTheAdapterToApologize_AndTheNextConversationGoesOn(bool isEntry, string content)
    {
        await using var chat = new Chat();
        await chat.SaysAsync("start");
        await chat.SaysAsync("product: boots");
        await chat.SaysAsync("cancel");
        var (partition, (from, to)) = (Keys.Partition((await chat.WorkshopAsync()).Id), isEntry ? Keys.Entries : (Keys.Header, Keys.Header + "~"));
        var row = (await chat.Get<IRows>().ReadAsync(partition, from, to, default))[0];
        await chat.Get<IRows>().PutAsync(partition, row.Key, content, default);

        await Assert.ThrowsAnyAsync<Exception>(() => chat.SaysAsync("summary"));
        chat.Adapter.Conversation.Conversation.Id = "another chat";
        Assert.Equal(["[card]"], await chat.SaysAsync("help"));
    }

    [Fact]
    public void EveryPress_IsOfACommandThatThereIs() => Assert.Equal(
        CommandDataTests.Carried.Select(command => JourneyBot.Commands.CommandData.Write(command)["do"]).Distinct().Order(StringComparer.Ordinal),
        EveryPress.Verbs.Order(StringComparer.Ordinal));
}
