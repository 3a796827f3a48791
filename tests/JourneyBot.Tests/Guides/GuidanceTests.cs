using AdaptiveCards;
using JourneyBot.Guides;
using JourneyBot.Links;
using JourneyBot.Testing.Stores;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Tests.Guides;

/// <summary>"help" leads each person to the guide that fits them.</summary>
public sealed class GuidanceTests
{
    [Fact]
    public async Task Help_LeadsEachPerson_ToTheGuideOfTheirRole()
    {
        await using var chat = new Chat(isGroup: true);

        Assert.Equal("guides/facilitator?lang=en", await GuideOfAsync(chat, "help", "Ken"));
        await chat.BeginAtAsync(StepId.Measures);
        Assert.Equal("guides/facilitator?lang=en", await GuideOfAsync(chat, "help"));
        Assert.Equal("guides/participant?lang=en", await GuideOfAsync(chat, "help", "Ken"));
        await chat.SaysAsync("observe", "Ken");
        Assert.Equal("guides/stakeholder?lang=en", await GuideOfAsync(chat, "help", "Ken"));
        await chat.SaysAsync("言語", "Ken");
        Assert.Equal("guides/stakeholder?lang=ja", await GuideOfAsync(chat, "help", "Ken"));
        await chat.SaysAsync("end");
        Assert.Equal("guides/stakeholder?lang=en", await GuideOfAsync(chat, "help", "Mio"));
        Assert.Equal("guides/facilitator?lang=en", await GuideOfAsync(chat, "help"));
    }

    [Fact]
    public async Task Help_InAJapaneseWorkshop_LeadsToTheJapaneseGuide()
    {
        await using var chat = new Chat();
        await chat.BeginAtAsync(StepId.Theme, Language.Japanese);

        Assert.Equal("guides/facilitator?lang=ja", await GuideOfAsync(chat, "ヘルプ"));
    }

    [Fact]
    public void WithoutAnAddress_NoGuideIsOffered()
    {
        var guidance = new Guidance(LinkSettings.None, new Attendance(new InMemoryStore().Participants, TimeProvider.System));

        Assert.Null(guidance.ForNewcomers(Language.English));
    }

    /// <summary>Below the host's address.</summary>
    private static async Task<string> GuideOfAsync(Chat chat, string said, string? by = null)
    {
        var card = Assert.Single(await chat.CardsAsync(said, by));
        var open = Assert.Single(card.Actions.OfType<AdaptiveOpenUrlAction>());
        return BotServices.Address.MakeRelativeUri(open.Url).ToString();
    }
}
