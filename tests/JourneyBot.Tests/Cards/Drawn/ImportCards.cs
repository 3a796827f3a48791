using JourneyBot.Cards;
using JourneyBot.Importing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Importing;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>Cards of a pasted list at each step: the box, previews of little, much and nothing, and what became of them.</summary>
internal sealed class ImportCards(Moment moment, CardActions actions)
{
    private static readonly ImportKey Key = new("K7MQ0123456789ABCDEF", "3F2A0123456789ABCDEF");
    private static readonly DateOnly Today = new(2026, 12, 1);

    /// <summary>What people might paste here.</summary>
    private static IReadOnlyList<string> Pasted =>
    [
        "sees it",
        string.Join('\n', Enumerable.Range(1, 150).Select(number => $"・{number}番目 {Moment.Hostile}")),
        $"{new string('長', 300)}\n-\n\nsees it\nSees it\n{Moment.Hostile}",
        new string('長', 300),
    ];

    public IEnumerable<DrawnCard> All() => new[] { StepId.Actions, StepId.Touchpoints, StepId.Measures }.SelectMany(At);

    private IEnumerable<DrawnCard> At(StepId step)
    {
        var (workshop, form) = (moment.At(step), PastedList.FormOf(step)!);
        foreach (var typed in (string?[])[null, Moment.Hostile, new string('長', 20_000)])
        {
            var view = new PasteView(workshop, form, moment.Language, "0123456789ABCDEF") { Typed = typed, Refusal = typed is null ? null : new TooManyToImport(150) };
            yield return new DrawnCard($"box at {step}, {typed?.Length} typed", PasteCard.Draw(view, actions));
        }

        foreach (var import in Pasted.Select(text => PastedList.Read(form, text, Today)))
        {
            foreach (var isQuiet in (bool[])[false, true])
            {
                var view = new PreviewView(workshop, import with { Unused = [Moment.Hostile, "ID"] }, Key, moment.Language) { IsQuiet = isQuiet, IsShared = isQuiet };
                yield return new DrawnCard($"preview of {import.Entries.Count} at {step}", PreviewCard.Draw(view, actions));
            }

            yield return Imported(workshop, form, import);
        }
    }

    private DrawnCard Imported(Workshop workshop, Form form, Import import)
    {
        var entries = import.Entries.Select(answers => new Entry(
            new EntryKey(form.Step, Moment.Leader.Id, Operation.Of(answers.ToCanonicalText())), default, new Contribution(form.Id, answers), "delivery"));
        var saved = new Saved([.. entries.Select(entry => new Written(entry, WasThere: false, IsWithdrawn: false))]);
        var said = ImportTexts.All.Line("Added", moment.Language, Workshops.Words.Argument.Count("count", saved.Entries.Count), ImportTexts.Where(form, moment.Language));
        return new DrawnCard($"{saved.Entries.Count} imported", ImportedCard.Draw(new ImportedView(workshop, form, said, saved.Entries.Count == 0 ? null : saved, moment.Language), actions));
    }
}
