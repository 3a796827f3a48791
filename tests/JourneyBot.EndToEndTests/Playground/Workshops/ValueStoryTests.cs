namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>
/// A thread in a channel, in English, where every line mentions the bot. Whoever leads has never made a value journey: each word
/// they use was said by the bot before, each answer is one to what it asks.
/// </summary>
[Collection("Playground, channel")]
public sealed class ValueStoryTests
{
    [Fact]
    public Task ChannelThread_OfAValueJourney_GoesFromThemeToFinalSummary_WithNothingButWhatTheBotSays() =>
        WorkshopScene.PlayAsync(ChatKind.Channel, async (session, chat) =>
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
            await ValuesAsync(typist);
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
        await typist.AsksAsync("Komorebi Box, clothes by subscription", "Start your answer with @JourneyBot");
        await typist.AsksAsync("keep subscribers beyond the third month", "Where does the journey start?");
        await typist.AsksAsync("opens the first box", "Where does the journey end?");
        await typist.SavesAsync("renews for a year");
        await typist.RepeatsAsync("more", "Value journey: from the purchase through use");
        await typist.AsksAsync("2", "How is it sold?");
        await typist.SavesAsync("2");
    }

    private static async Task PersonaAsync(Typist typist)
    {
        await typist.AsksAsync("Misaki", "What do they do, and how do they live?");
        await typist.AsksAsync("office clerk, lives alone", "What do they want to gain?");
        await typist.AsksAsync("help", "What do they want to gain?");
        await typist.AsksAsync("choose clothes without doubts", "What troubles them?");
        await typist.SavesAsync("no time to try things on");
        await typist.IsAskedAsync(2, "Can you picture Misaki?");
        await typist.RepeatsAsync("picture", "5 like a friend");
        await typist.SavesAsync("5");
    }

    private static async Task<string[]> ActionsAsync(Typist typist)
    {
        await typist.IsAskedAsync(3, "What does Misaki do first?");
        return
        [
            await typist.SavesAsync("start: opens the first box"),
            await typist.SavesAsync("+ tries everything on at home"),
            await typist.SavesAsync("- has nothing for a rainy week"),
            await typist.SavesAsync("bad: sends back half of the box"),
            await typist.SavesAsync("pays for what she keeps"),
            await typist.SavesAsync("goal: renews for a year"),
        ];
    }

    private static async Task PhasesAsync(Typist typist, string[] actions)
    {
        await typist.SavesAsync($"Receive: {actions[0]}, {actions[1]}");
        await typist.SavesAsync($"Wear: {actions[2]}");
        await typist.SavesAsync($"Settle: {actions[3]}, {actions[4]}");
        await typist.AsksAsync("Renew", "Which actions belong to it?");
        await typist.SavesAsync("1");
        var passage = await typist.ReadsLabelAsync(4, "↓ How does the attitude change here?");
        await typist.RepeatsAsync("border", "Which passage do you mean?");
        await typist.AsksAsync(passage, "What is the attitude before?");
        await typist.AsksAsync("not sure what comes", "What is the attitude after?");
        await typist.AsksAsync("curious about the next one", "Why did it change?");
        await typist.SavesAsync("a note explains each piece");
    }

    private static async Task ValuesAsync(Typist typist)
    {
        await typist.AsksAsync("status", "In which phase does Misaki pay? Say so under \"value\".");
        await typist.RepeatsAsync("value", "Settle");
        await typist.AsksAsync("3", "What do they want there?");
        await typist.RepeatsAsync("more", "What do they want there?");
        await typist.AsksAsync("pay for what I wear only", "How do we provide it?");
        await typist.AsksAsync("a fair price for each piece", "2. Thicker here");
        await typist.AsksAsync("2", "1. They pay here");
        await typist.SavesAsync("1");
    }

    private static async Task TouchpointsAsync(Typist typist, string[] actions)
    {
        await typist.IsAskedAsync(5, "Through what does Misaki do it?");
        await typist.SavesAsync($"{actions[0]} parcel");
        await typist.SavesAsync($"{actions[2]} weather app");
        await typist.AsksAsync("a chat among friends", "Which actions happen there?");
        await typist.SavesAsync(actions[1]);
    }

    /// <summary>Returns the label of the contact that hurts most.</summary>
    private static async Task<string> EmotionsAsync(Typist typist)
    {
        var lowest = await typist.ReadsLabelAsync(6, "has nothing for a rainy week × weather app");
        await typist.SavesAsync($"{await typist.ReadsLabelAsync(6, "opens the first box × parcel")} +2 joy");
        await typist.SavesAsync($"{lowest} -2 annoyed");
        await typist.RepeatsAsync("concern", "2. ");
        await typist.AsksAsync("2", "What worries them there?");
        await typist.AsksAsync("Is it worth the money?", "Which information would resolve it?");
        await typist.SavesAsync("how often each piece was worn");
        return lowest;
    }

    private static async Task MeasuresAsync(Typist typist, string lowest)
    {
        await typist.IsAskedAsync(7, "What could we begin next week for Misaki?");
        await typist.AsksAsync($"{lowest} a rain piece in each box", "Who takes care of it?");
        await typist.AsksAsync("Takahashi", "By when?");
        await typist.SavesAsync("2026-12-15");
    }

    private static Task ExpectFinalSummaryAsync(Typist typist) => typist.EndsAsync(
        "end",
        "Final summary",
        "opens the first box → renews for a year",
        "What this map is for: keep subscribers beyond the third month",
        "Misaki",
        "1  Receive",
        "2  Wear",
        "3  Settle",
        "They pay in: Settle",
        "Thicker value in: Settle",
        "▼▼ −2.0  has nothing for a rainy week × weather app",
        "Because: annoyed",
        "Measures (1)",
        "a rain piece in each box",
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
