namespace JourneyBot.EndToEndTests.Playground.Workshops;

/// <summary>A step's two cards: the form where answers go, and the board where they appear.</summary>
internal sealed class FormTable(Chat chat, Wording words)
{
    private int _step = 1;

    private CardDriver Board => chat.Card(words.Board(_step));

    private CardDriver Form => chat.Form(words.Form(_step)).WithToggle("くわしく書く（任意）");

    /// <summary>Fills the form, and expects it back with what was saved.</summary>
    public async Task SavesAsync(string button, params Answer[] answers)
    {
        var answer = await Form.SubmitAsync(button, answers);
        Assert.True(answer is { Status: 200, IsCard: true }, answer.ToString());
        Assert.Contains(words.Saved, answer.Value, StringComparison.Ordinal);
        Assert.Contains(answers[0].Values[0].Split('\n')[0], answer.Value, StringComparison.Ordinal);
    }

    /// <summary>Turns to the step's other form, which has this input.</summary>
    public async Task OpensAsync(string button, string input)
    {
        await Form.PressAsync(button);
        await Form.ShowsAsync(input);
    }

    /// <summary>Waits until the coach asks this on the board.</summary>
    public Task IsAskedAsync(string question) => Board.ShowsAsync(question);

    public Task ShowsOnBoardAsync(string text) => Board.ShowsAsync(text);

    /// <summary>Presses the board's button and waits for the next step's board, the last of three messages.</summary>
    public async Task GoesOnAsync(string button, int step)
    {
        await Board.PressAsync(button);
        await chat.HearAsync(words.Board(step));
        _step = step;
    }

    /// <summary>Ends the workshop and expects each of these in the final summary.</summary>
    public async Task EndsAsync(string button, string title, params string[] expected)
    {
        await Board.PressAsync(button);
        var summary = await chat.HearAsync(title);
        Assert.All(expected, text => Assert.Contains(text, summary, StringComparison.Ordinal));
    }
}
