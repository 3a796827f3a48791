using System.Text.RegularExpressions;
using JourneyBot.Testing;

namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>Somebody who runs a workshop by typing alone, reads each answer before the next line, and the labels off the cards.</summary>
internal sealed partial class Typist(Chat chat, Wording words)
{
    /// <summary>Says a word that the bot has said before: nobody has to know it.</summary>
    public async Task RepeatsAsync(string word, string answer)
    {
        var said = await chat.TextsAsync();
        Assert.Contains(said, text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
        await AsksAsync(word, answer);
    }

    /// <summary>Waits until the coach asks this on the board of the step.</summary>
    public Task IsAskedAsync(int step, string question) => chat.Card(words.Board(step)).ShowsAsync(question);

    /// <summary>Says it and waits for these words of the answer.</summary>
    public Task AsksAsync(string text, string answer) => chat.AskAsync(text, answer);

    /// <summary>Says it and returns the label under which it was saved.</summary>
    public async Task<string> SavesAsync(string text) => Label().Match(await chat.AskAsync(text, words.Saved)) is { Success: true } found
        ? found.Value
        : throw new InvalidOperationException($"No label in the answer to '{text}'.");

    /// <summary>Says the command and waits for the board of the step, the last of its three messages.</summary>
    public Task GoesAsync(string command, int step) => RepeatsAsync(command, words.Board(step));

    /// <summary>The label in front of these words on the board of the step.</summary>
    public async Task<string> ReadsLabelAsync(int step, string row)
    {
        var pattern = new Regex($@"[0-9A-Z]{{4,}}(?=\s+{Regex.Escape(row)})", RegexOptions.None, TimeSpan.FromSeconds(1));
        var board = chat.Card(words.Board(step));
        await Until.Passes(async () => Assert.Matches(pattern, await board.TextAsync()));
        return pattern.Match(await board.TextAsync()).Value;
    }

    /// <summary>Ends the workshop and expects each of these in the final summary.</summary>
    public async Task EndsAsync(string command, string title, params string[] expected)
    {
        var summary = await chat.AskAsync(command, title);
        Assert.All(expected, words => Assert.Contains(words, summary, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<=(保存しました|Saved) )[0-9A-Z]{4,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Label();
}
