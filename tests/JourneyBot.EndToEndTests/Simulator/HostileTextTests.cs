using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using JourneyBot.Testing.Cards;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.Conversations;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Hostile text in every field of every form, by press and by typing: stored or refused with a sentence, and shown as text.</summary>
public sealed partial class HostileTextTests
{
    private const string Markdown = "[pay](javascript:alert(1)) **bold** _it_ # head";

    private static readonly string[] s_texts =
    [
        "", " ", new('x', 10_000), string.Concat(Enumerable.Repeat("気持ち🙂", 2_000)), "<at>JourneyBot</at> hello", "<script>alert(1)</script> &amp;",
        Markdown, "=cmd|' /C calc'!A0", "@SUM(A1)", "\u202Egnp.exe\u202C \u200Fשלום\u200E abc", "\u200B\u200D",
        "zero\u200Bwidth", "\uD83D", "half\uDE00emoji", "👩‍👩‍👧‍👦🏳️‍🌈 e\u0301", "{{DATE(2026-11-22T00:00:00Z,SHORT)}} {{{{TIME()}}}}",
        "\u0000\u0007bell a\r\nb\u2028c\td", "{persona} %s ${x} \"'\\ \\n \\u0041", "１２３ ①", "null", "K7MQ", "undo", "2026-13-45",
    ];

    [Fact]
    public async Task HostileText_InEveryFieldOfEveryForm_IsStoredOrRefusedAndShownAsText()
    {
        // One person presses more often in a minute than a roomful of people does.
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.With("Limits__ConversationBurst", "100000"));
        await using var rows = StoredRows.OfSqlite(stage.Host);
        var aiko = stage.Teams.Person("Aiko **bold** <b>");
        var seat = aiko.In(stage.Teams.GroupChat("Journeys", aiko));
        await seat.Says("start");
        foreach (var step in StepIds.All)
        {
            if (step > StepId.Theme)
                await seat.GoesOnAsync(step - 1);
            await seat.AnswersAsync(step);
            foreach (var answers in Forms(step))
            {
                await SpoilAsync(seat, await FormAsync(seat, answers), answers, rows);
                await TypeAsync(seat, answers.Word ?? "more");
            }

            if (step == StepId.Theme)
            {
                // Else nobody is asked about values.
                await seat.HearsAsync("kind: value", "Saved");
                await seat.Says("cancel");
            }
        }

        await MoveAsync(seat);

        await seat.HearsAsync("summary", "The map so far");
        await seat.Presses("End (facilitator)");
        await seat.Sees("Final summary");
        SentCards.AreFit(stage.Teams);
        AssertShownAsText(SentCards.In(stage.Teams));
        Assert.DoesNotContain(seat.Conversation.Messages, message => message.Text.Length > 0 && !IsNothingButText(message));
        Assert.DoesNotContain(seat.Conversation.Messages, message => message.Shows("something went wrong"));
    }

    /// <summary>Later steps choose by the names of actions, so the actions spoiled here have another.</summary>
    private static IEnumerable<FormAnswers> Forms(StepId step) => step == StepId.Actions
        ? [new(step, Workshopping.Add, (Workshopping.What, "waits"))]
        : FormAnswers.Of(step).DistinctBy(answers => answers.Button);

    /// <summary>The first form of a step is in the chat; another one is opened from it.</summary>
    private static async Task<Card> FormAsync(Seat seat, FormAnswers answers)
    {
        if (answers.Word is { } word)
        {
            var opened = await seat.Presses($"Write about: {word}");
            Assert.True(opened.Card?.Offers(answers.Button), opened.ToString());
        }

        return await Testing.Until.Some(() => seat.Cards.LastOrDefault(card => card.Offers(answers.Button)), seat.Conversation.ToString);
    }

    /// <summary>One field at a time, the others as they should be; where there are several, each takes every second of the texts.</summary>
    private static async Task SpoilAsync(Seat seat, Card form, FormAnswers answers, StoredRows rows)
    {
        var action = form.Action(answers.Button);
        var proper = action.Collect([.. answers.Inputs.Select(input => input.Value is FormAnswers.First
            ? (input.Label, (object)form.Inputs.First(known => known.Label == input.Label).Choices[0].Title)
            : input)]);
        await Task.WhenAll(form.Inputs.Select((input, number) => SpoilAsync(
            s_texts.Where((_, i) => form.Inputs.Count == 1 || i % 2 == number % 2), data => seat.Presses(Pressing(form, action, data), action.Title), proper, input.Id)));
        Assert.Contains(await rows.ContributionsAsync(answers.Step), entry => Holds(entry, Markdown));
    }

    private static async Task SpoilAsync(IEnumerable<string> texts, Func<JsonObject, Task<PressAnswer>> press, JsonObject proper, string field)
    {
        foreach (var text in texts)
        {
            var data = (JsonObject)proper.DeepClone();
            data[field] = text;
            var answer = await press(data);
            Assert.True(IsStoredOrRefused(answer), $"{field} = {text[..Math.Min(50, text.Length)]}: {answer}");
        }
    }

    private static bool IsStoredOrRefused(PressAnswer answer) =>
        answer.Complaint is null && answer.Card is { } card && (card.Shows("✓ Saved") || card.Shows("Nothing was saved"));

    private static bool Holds(Entry entry, string text) =>
        ((Contribution)entry.Payload).Answers.Any(answer => answer.Value.Contains(text));

    /// <summary>Whatever a client could send, be it forged.</summary>
    private static Card Pressing(Card form, CardAction action, JsonObject data)
    {
        var forged = (JsonObject)action.Json.DeepClone();
        (forged["data"], forged["associatedInputs"]) = (data, "none");
        return new Card(new JsonObject { ["type"] = "AdaptiveCard", ["actions"] = new JsonArray(forged) }, form.Message, form.Index);
    }

    /// <summary>Each question is answered with the next text, and when it does not fit, properly; after the last one it is said freely.</summary>
    private static async Task TypeAsync(Seat seat, string word)
    {
        var asked = await AnswerAsync(seat, word);
        foreach (var text in s_texts)
        {
            foreach (var said in new[] { text, "1", "skip" })
            {
                var answer = await AnswerAsync(seat, said);
                var isStillAsked = Question(answer) == Question(asked);
                asked = answer;
                if (!isStillAsked)
                    break;
            }
        }

        await seat.Says("cancel");
        await seat.Says("yes");
    }

    private static async Task MoveAsync(Seat seat)
    {
        foreach (var text in s_texts)
            await AnswerAsync(seat, $"move {text} after {text}");
    }

    /// <summary>Everything said to the bot is answered.</summary>
    private static async Task<string> AnswerAsync(Seat seat, string said) =>
        (await seat.Conversation.AnswerTo(await seat.Says(said))).Text;

    /// <summary>The question itself, without the reason in front of it.</summary>
    private static string Question(string answer) => string.Join('\n', answer.Split('\n')[^Math.Min(2, answer.Count(c => c == '\n') + 1)..]);

    private static void AssertShownAsText(IReadOnlyList<JsonObject> cards)
    {
        var shown = s_texts.Where(text => text.Length is > 6 and < 100 && PlainText.Clean(text) == text && !text.Contains("{{", StringComparison.Ordinal)).ToList();
        foreach (var card in cards.Select(card => card.ToJsonString()))
            Assert.Empty(CardChecks.NoTextBlockHolds(card, shown));
        Assert.DoesNotContain(cards, card => card.ToJsonString().Contains("{{", StringComparison.Ordinal));
    }

    /// <summary>Markup of line breaks and numbered characters alone.</summary>
    private static bool IsNothingButText(Message message) =>
        (string?)message.Activity["textFormat"] == "xml"
        && Harmless().Replace((string)message.Activity["text"]!, "").IndexOfAny([.. "<>&*_`~[]#|"]) < 0;

    [GeneratedRegex(@"<br>|&#\d+;", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Harmless();
}
