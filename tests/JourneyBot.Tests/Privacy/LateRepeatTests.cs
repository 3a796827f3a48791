using System.Text.Json.Nodes;
using JourneyBot.Tests.Extension;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Tests.Privacy;

/// <summary>Teams delivers again what it does not know to be answered, also after erasing: nothing comes back by it.</summary>
public sealed class LateRepeatTests : IAsyncLifetime
{
    private Town _town = null!;
    private Told _told = null!;

    private static CancellationToken None => CancellationToken.None;

    public async Task InitializeAsync()
    {
        _town = await Town.OpenAsync();
        _told = new Told(_town);
        await _told.TellAsync();
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task WhatAPersonSentBefore_WritesNothingAfterErasing_AndWhatTheySendLaterDoes()
    {
        var ken = _told.Ken.In(_told.Shop);
        var old = ken.Writes("waits in vain");
        await PostAsync(old);
        Assert.Equal(1, await CountAsync("waits in vain"));

        await _told.SaysAsync(_told.Ken, _told.Shop, "erase me: yes");
        await PostAsync(old);
        await _told.SaysAsync(_told.Ken, _told.Shop, "comes back too early");
        await _told.PassAsync(Workshop.Settled);
        await PostAsync(old);
        await _told.PassAsync(Workshop.Settling);
        await PostAsync(old);
        Assert.Equal(0, await CountAsync("waits in vain"));
        Assert.Equal(0, await CountAsync("comes back too early"));
        Assert.Empty(await _town.Get<ITraceIndex>().ReadAsync(new ParticipantId(_told.Ken.AadObjectId), None));
        Assert.Null(await _town.Get<IParticipantStore>().FindAsync((await _told.FindAsync(_told.Shop))!.Id, new ParticipantId(_told.Ken.AadObjectId), None));

        await _told.SaysAsync(_told.Ken, _told.Shop, "comes back");
        Assert.Equal(1, await CountAsync("comes back"));
        Assert.Single(await _town.Get<ITraceIndex>().ReadAsync(new ParticipantId(_told.Ken.AadObjectId), None));
        await _told.PassAsync(TimeSpan.FromDays(1));
        Assert.Equal(1, await CountAsync("comes back"));
        Assert.Empty((await _told.FindAsync(_told.Shop))!.Forgotten);
    }

    [Fact]
    public async Task AskingToBeErased_AgainAndAgain_ErasesNothingNew_ByARepeat_AndEverythingByANewWish()
    {
        var ken = _told.Ken.In(_told.Shop);
        var asked = ken.Writes("erase me: yes");
        await PostAsync(asked);
        await _told.PassAsync(Workshop.Settling);
        _town.Time.Advance(Workshop.Settling);
        await _told.SaysAsync(_told.Ken, _told.Shop, "comes back");

        await PostAsync(asked);
        Assert.Equal(1, await CountAsync("comes back"));
        await _told.SaysAsync(_told.Ken, _told.Shop, "erase me: yes");
        Assert.Equal(0, await CountAsync("comes back"));
    }

    [Fact]
    public async Task TheMessageThatStartedAWorkshop_DoesNotStartItAgain_AfterItWasErased()
    {
        var mio = _told.Mio.In(_town.Teams.GroupChat("New", _told.Mio));
        var start = mio.Writes("start");
        await PostAsync(start);
        Assert.NotNull(await _told.FindAsync(mio.Conversation));
        await _told.SaysAsync(_told.Mio, mio.Conversation, "erase workshop: yes");
        await PostAsync(start);

        Assert.Null(await _told.FindAsync(mio.Conversation));
        Assert.Contains(mio.Conversation.Messages, message => message.Shows("was erased and cannot be opened again"));
        await _told.SaysAsync(_told.Mio, mio.Conversation, "start");
        Assert.NotNull(await _told.FindAsync(mio.Conversation));
    }

    [Fact]
    public async Task ACardThatSomebodyElseAskedFor_ErasesNobody()
    {
        await _told.SaysAsync(_told.Ken, _told.Shop, "erase me");
        await _told.Mio.In(_told.Shop).Sees("How much it is, I say in your personal chat with me");
        var answer = await _told.Mio.In(_told.Shop).Presses("Yes, erase me");

        Assert.Contains("drawn for somebody else", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync($"{Told.MiosMark} asks a friend"));
    }

    private Task PostAsync(JsonObject activity) => _town.Teams.Bot.PostAsync((JsonObject)activity.DeepClone());

    private async Task<int> CountAsync(string text) =>
        (await _told.JourneyAsync(_told.Shop)).Actions.Count(action => action.Text == text);
}
