namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>A thread in a channel, in English, where every line mentions the bot.</summary>
[Collection("Playground, channel")]
public sealed class ChannelTypingTests
{
    [Fact]
    public Task ChannelThread_TypingInEnglish_GoesFromThemeToFinalSummary() => WorkshopScene.PlayAsync(ChatKind.Channel, async (session, chat) =>
    {
        // The welcome opens a thread of its own: first that one, so that ours is the newest.
        await chat.HearAsync("Map your customer's journey together");
        var typist = new Typist(chat, Wording.English);
        await typist.GoesAsync("start", 1);
        await ThemeAsync(typist);
        await typist.GoesAsync("next", 2);
        await PersonaAsync(typist);
        await typist.GoesAsync("next", 3);
        var actions = await ActionsAsync(typist);
        await typist.GoesAsync("next", 4);
        await PhasesAsync(typist, actions);
        await typist.GoesAsync("next", 5);
        await TouchpointsAsync(typist, actions);
        await typist.GoesAsync("next", 6);
        var lowest = await EmotionsAsync(typist);
        await typist.GoesAsync("next", 7);
        await MeasuresAsync(typist, lowest);
        await ExpectFinalSummaryAsync(typist);
        ExpectAllInOneThread(session.Log);
    });

    private static async Task ThemeAsync(Typist typist)
    {
        await typist.AsksAsync("Komorebi, a clothes shop", "Start your answer with @JourneyBot");
        await typist.AsksAsync("lose fewer people before the first purchase", "Where does the journey start?");
        await typist.AsksAsync("hears of the brand", "Where does the journey end?");
        await typist.SavesAsync("buys for the first time");
    }

    private static async Task PersonaAsync(Typist typist)
    {
        await typist.AsksAsync("Misaki", "What do they do, and how do they live?");
        await typist.AsksAsync("office clerk, lives alone", "What do they want to gain?");
        await typist.AsksAsync("help", "What do they want to gain?");
        await typist.AsksAsync("choose clothes without doubts", "What troubles them?");
        await typist.SavesAsync("no time to try things on");
    }

    private static async Task<string[]> ActionsAsync(Typist typist) =>
    [
        await typist.SavesAsync("start: sees a friend's post"),
        await typist.SavesAsync("+ looks at new arrivals on the train"),
        await typist.SavesAsync("- cannot tell the size from the chart"),
        await typist.SavesAsync("bad: finds the fitting room full"),
        await typist.SavesAsync("goal: buys for the first time"),
    ];

    private static async Task PhasesAsync(Typist typist, string[] actions)
    {
        await typist.SavesAsync($"Discover: {actions[0]}, {actions[1]}");
        await typist.SavesAsync($"Compare: {actions[2]}, {actions[3]}");
        await typist.AsksAsync("Buy", "Which actions belong to it?");
        await typist.SavesAsync("1");
        var passage = await typist.ReadsLabelAsync(4, "↓ How does the attitude change here?");
        await typist.AsksAsync("border", "Which passage do you mean?");
        await typist.AsksAsync(passage, "What is the attitude before?");
        await typist.AsksAsync("not for me", "What is the attitude after?");
        await typist.AsksAsync("I want that, too", "Why did it change?");
        await typist.SavesAsync("a friend wears it");
    }

    private static async Task TouchpointsAsync(Typist typist, string[] actions)
    {
        await typist.SavesAsync($"{actions[0]} social media");
        await typist.SavesAsync($"{actions[2]}, {actions[3]} shop");
        await typist.AsksAsync("a chat among friends", "Which actions happen there?");
        await typist.SavesAsync(actions[1]);
    }

    /// <summary>Returns the label of the contact that hurts most.</summary>
    private static async Task<string> EmotionsAsync(Typist typist)
    {
        var lowest = await typist.ReadsLabelAsync(6, "finds the fitting room full × Shop");
        await typist.SavesAsync($"{await typist.ReadsLabelAsync(6, "sees a friend's post × Social media")} +2 longing");
        await typist.SavesAsync($"{lowest} -2 annoyed");
        await typist.AsksAsync("concern", "2. ");
        await typist.AsksAsync("2", "What worries them there?");
        await typist.AsksAsync("Will it fit me?", "Which information would resolve it?");
        await typist.SavesAsync("photos worn by people of my height");
        return lowest;
    }

    private static async Task MeasuresAsync(Typist typist, string lowest)
    {
        await typist.AsksAsync($"{lowest} show the waiting time in the app", "Who takes care of it?");
        await typist.AsksAsync("Takahashi", "By when?");
        await typist.SavesAsync("2026-12-15");
    }

    private static Task ExpectFinalSummaryAsync(Typist typist) => typist.EndsAsync(
        "end",
        "Final summary",
        "hears of the brand → buys for the first time",
        "What this map is for: lose fewer people before the first purchase",
        "Misaki",
        "1  Discover",
        "2  Compare",
        "3  Buy",
        "▼▼ −2.0  finds the fitting room full × Shop",
        "Because: annoyed",
        "Measures (1)",
        "show the waiting time in the app",
        "Takahashi, by 15 Dec 2026");

    /// <summary>All but the welcome, which is said where the bot was added.</summary>
    private static void ExpectAllInOneThread(PlaygroundLog log)
    {
        var there = log.Exchanges
            .Where(one => one.Kind == "message" && one.Conversation.StartsWith(PlaygroundCast.Prefix(ChatKind.Channel), StringComparison.Ordinal))
            .ToLookup(one => one.Conversation.Contains(";messageid=", StringComparison.Ordinal), one => one.Conversation);
        Assert.Single(there[true].Distinct());
        Assert.Single(there[false]);
    }
}
