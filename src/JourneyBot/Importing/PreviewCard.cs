using AdaptiveCards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Importing;

/// <summary>All that a preview is drawn from.</summary>
internal sealed record PreviewView(Workshop Workshop, Import Import, ImportKey Key, Language Language)
{
    /// <summary>Others read along what they must not: counts alone.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Others see the buttons, too.</summary>
    public bool IsShared { get; init; }
}

/// <summary>What would be added and what not, before anything is: the first lines, the counts, yes and no.</summary>
internal static class PreviewCard
{
    private const int MostRows = 8;
    private const int MostExamples = 3;
    private const int TextLength = 80;
    private const int ExampleLength = 40;

    private static readonly (SkipReason Reason, string Key)[] Reasons =
    [
        (SkipReason.Empty, "Skip.Empty"), (SkipReason.Heading, "Skip.Heading"), (SkipReason.Duplicate, "Skip.Duplicate"), (SkipReason.TooLong, "Skip.TooLong"), (SkipReason.Unfit, "Skip.Unfit"),
    ];

    public static AdaptiveCard Draw(PreviewView view, CardActions actions) => CardBudget.Fit(level => Draw(view, actions, level));

    private static AdaptiveCard Draw(PreviewView view, CardActions actions, Level level)
    {
        var (import, language) = (view.Import, view.Language);
        var card = CardFrame.New(language);
        var length = Math.Min(level.TextLength, TextLength);
        card.Body.Add(CardFrame.Head(CardFrame.Kicker(view.Workshop, import.Form.Step, language), Title(view), null, length));
        card.Body.AddRange(Entries(view, Math.Min(level.Rows, MostRows), length));
        card.Body.AddRange(Skipped(view, Math.Min(level.Rows, MostExamples), length));
        card.Body.AddRange(Notes(view, length));
        card.Actions.AddRange(Actions(view, actions));
        return card;
    }

    private static IEnumerable<AdaptiveElement> Notes(PreviewView view, int length)
    {
        var (import, language) = (view.Import, view.Language);
        if (import.Unused.Count > 0)
        {
            var unused = Argument.User("columns", string.Join(ImportTexts.All.Get("Comma", language), import.Unused));
            yield return CardText.Rich(ImportTexts.All.Line("Preview.Unused", language, Tone.Subtle, unused), length);
        }

        if (view.IsShared)
        {
            yield return CardText.Rich(ImportTexts.All.Line("Preview.Shared", language, Tone.Subtle));
        }
    }

    private static IEnumerable<AdaptiveAction> Actions(PreviewView view, CardActions actions)
    {
        var (import, language, workshop) = (view.Import, view.Language, view.Workshop.Id);
        if (import.Entries.Count == 0)
        {
            var form = new FormRef(import.Form.Step, import.Form.Id);
            yield return actions.Plain(ImportTexts.All.Get("Again", language), new OpenImport(form) { Workshop = workshop });
            yield break;
        }

        var add = ImportTexts.All.Get("Add", language, Argument.Count("count", import.Entries.Count));
        yield return actions.Main(add, new TakeImport(view.Key) { Workshop = workshop }, withInputs: false);
        yield return actions.Plain(ImportTexts.All.Get("Cancel", language), new DropImport(view.Key) { Workshop = workshop });
    }

    private static Line Title(PreviewView view)
    {
        var count = view.Import.Entries.Count;
        var key = count switch { 0 => "Preview.None", 1 => "Preview.One", _ => "Preview.Many" };
        return ImportTexts.All.Line(key, view.Language, Argument.Count("count", count), ImportTexts.Where(view.Import.Form, view.Language));
    }

    private static IEnumerable<AdaptiveElement> Entries(PreviewView view, int most, int length)
    {
        var (import, language) = (view.Import, view.Language);
        if (view.IsQuiet)
        {
            yield return CardText.Ours(ImportTexts.All.Get("Preview.Quiet", language));
            yield break;
        }

        for (var i = 0; i < Math.Min(most, import.Entries.Count); i++)
        {
            var text = Acknowledgement.TextOf(import.Form, import.Entries[i], language);
            yield return CardFrame.Small(CardText.Rich(Line.Of(new Run($"{i + 1}  ", Tone.Subtle), new Run(text, IsUserText: true)), length));
        }

        if (import.Entries.Count > most && most > 0)
        {
            yield return CardFrame.Small(CardText.Ours(Workshops.Steps.StepTexts.More(import.Entries.Count - most, language)));
        }
    }

    private static IEnumerable<AdaptiveElement> Skipped(PreviewView view, int most, int length)
    {
        if (view.Import.Skipped.Count == 0)
        {
            yield break;
        }

        var language = view.Language;
        var heading = CardText.Heading(ImportTexts.All.Get("Skipped", language, Argument.Count("count", view.Import.Skipped.Count)));
        heading.Separator = true;
        yield return heading;
        foreach (var (reason, key) in Reasons)
        {
            var lines = view.Import.Skipped.Where(line => line.Reason == reason).ToList();
            if (lines.Count == 0)
            {
                continue;
            }

            yield return CardFrame.Small(CardText.Rich(ImportTexts.All.Line(key, language, Argument.Count("count", lines.Count))));
            foreach (var line in lines.Where(line => line.Text.Length > 0 && !view.IsQuiet).Take(most))
            {
                yield return CardFrame.Small(CardText.Rich(Example(line, language), Math.Min(length, ExampleLength)));
            }
        }
    }

    private static Line Example(SkippedLine line, Language language)
    {
        var example = ImportTexts.All.Line(
            "Skip.Line", language, Tone.Subtle, Argument.Count("number", line.Number), Argument.User("text", line.Text));
        // "Too long" needs no second sentence.
        return line.Reason == SkipReason.Unfit && line.Why is { } why
            ? new Line([.. example.Runs, new Run(" "), .. why.Say(language).Runs], Weight.Note)
            : example.As(Weight.Note);
    }
}
