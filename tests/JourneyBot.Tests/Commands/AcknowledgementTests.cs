using JourneyBot.Commands;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Examples;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Xunit;

namespace JourneyBot.Tests.Commands;

/// <summary>"Saved", with the label that people type, and what was saved in few words.</summary>
public sealed class AcknowledgementTests
{
    private static readonly Form Actions = StepCatalog.Form(StepId.Actions, "actions")!;

    [Theory]
    [InlineData(Language.English, "✓ Saved {0}: the queue is long ・ − bad")]
    [InlineData(Language.Japanese, "✓ 保存しました {0}：the queue is long ・ − 困る")]
    public void OneEntry_IsNamedByItsLabelAndFirstAnswers(Language language, string expected)
    {
        var entry = Entry(Actions, ("what", "the queue is long"), ("tone", "bad"), ("evidence", "data"));

        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, Label.Of(entry.Identity)), Say(Actions, language, entry));
    }

    [Fact]
    public void DefaultChoice_GoesWithoutSaying()
    {
        var entry = Entry(Actions, ("what", "looks around"), ("tone", "neutral"), ("evidence", "assumption"));

        Assert.EndsWith(": looks around", Say(Actions, Language.English, entry), StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_AreShownWithAMinusSign()
    {
        var form = StepCatalog.Form(StepId.Emotions, "emotions")!;

        Assert.EndsWith("K7MQ ・ −2", Say(form, Language.English, Entry(form, ("contact", "K7MQ"), ("score", "-2"))), StringComparison.Ordinal);
    }

    [Theory, InlineData(Language.English), InlineData(Language.Japanese)]
    public void WhatWasChosen_IsNamedWhereTheJourneyIsAtHand_AndByItsLabelWhereItIsGone(Language language)
    {
        var form = StepCatalog.Form(StepId.Emotions, "emotions")!;
        var journey = RetailExample.Journey(language);
        var contact = journey.Contacts[0];
        var answers = new Answers { { "contact", contact.Label }, { "score", "0" } };

        Assert.Contains(contact.Action.Text[..8], Acknowledgement.TextOf(form, answers, language, journey), StringComparison.Ordinal);
        Assert.StartsWith($"{contact.Label} ・", Acknowledgement.TextOf(form, answers, language), StringComparison.Ordinal);
        Assert.StartsWith("ZZZZ ・", Acknowledgement.TextOf(form, answers.With("contact", "ZZZZ"), language, journey), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralEntries_AreARowEach_FiveAtMost()
    {
        var entries = Enumerable.Range(1, 7).Select(number => Entry(Actions, ("what", $"action {number}"))).ToArray();

        var said = Say(Actions, Language.Japanese, entries).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("✓ 7件保存しました", said[0]);
        Assert.Equal(entries.Take(5).Select((entry, i) => $"{Label.Of(entry.Identity)}  action {i + 1}"), said[1..6]);
        Assert.Equal("…", said[6]);
    }

    [Fact]
    public void LongTextOfSeveralLines_IsOneShortLine()
    {
        var form = StepCatalog.Form(StepId.Persona, "persona")!;
        var said = Say(form, Language.English, Entry(form, ("habit", string.Join('\n', Enumerable.Repeat("reads on the train", 50)))));

        Assert.DoesNotContain('\n', said);
        Assert.EndsWith("…", said, StringComparison.Ordinal);
        Assert.InRange(said.Length, 100, 150);
    }

    [Fact]
    public void EntryThatIsWithdrawn_IsNotCalledSaved()
    {
        var entry = Entry(Actions, ("what", "looks around"));
        var said = Acknowledgement.Of(Actions, new Saved([new Written(entry, WasThere: true, IsWithdrawn: true)]), Language.English).ToString();

        Assert.DoesNotContain("✓", said);
        Assert.Contains($"restore {Label.Of(entry.Identity)}", said);
    }

    private static Entry Entry(Form form, params (string Field, string Text)[] answers)
    {
        var story = new Story();
        var raw = new RawAnswers();
        foreach (var (field, text) in answers)
        {
            raw[field] = text;
        }

        return story.Add(form.Step, form.Id, 1, raw);
    }

    private static string Say(Form form, Language language, params Entry[] entries) =>
        Acknowledgement.Of(form, new Saved([.. entries.Select(entry => new Written(entry, false, false))]), language).ToString();
}
